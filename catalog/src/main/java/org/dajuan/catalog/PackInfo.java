package org.dajuan.catalog;

import java.nio.file.Path;
import java.time.ZoneId;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 内容包 — one loaded pack.
 *
 * @param notice what every reader of a page or report made from it must know, such as that its
 *     records are invented; empty when nothing
 * @param zone where its days begin and end, null when it does not say
 * @param digest SHA-256 in hex over names and bytes of its files
 */
public record PackInfo(
    String id,
    String version,
    Localized title,
    Localized notice,
    @Nullable ZoneId zone,
    Path folder,
    String digest) {}
