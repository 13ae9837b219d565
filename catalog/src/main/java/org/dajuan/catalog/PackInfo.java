package org.dajuan.catalog;

import java.nio.file.Path;

/**
 * 内容包 — one loaded pack.
 *
 * @param notice what every reader of a page or report made from it must know, such as that its
 *     records are invented; empty when nothing
 * @param digest SHA-256 in hex over names and bytes of its files
 */
public record PackInfo(
    String id, String version, Localized title, Localized notice, Path folder, String digest) {}
