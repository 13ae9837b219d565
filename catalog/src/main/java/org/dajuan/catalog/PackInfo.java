package org.dajuan.catalog;

import java.nio.file.Path;

/**
 * 内容包 — one loaded pack. {@code digest} is the SHA-256 in hex over names and bytes of its files.
 */
public record PackInfo(String id, String version, Localized title, Path folder, String digest) {}
