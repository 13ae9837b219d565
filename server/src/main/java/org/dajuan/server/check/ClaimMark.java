package org.dajuan.server.check;

import org.jspecify.annotations.Nullable;

/**
 * A claim as the page shows it.
 *
 * @param number from 1, in the order of the text
 * @param start code point offset, inclusive
 * @param end code point offset, exclusive
 * @param verdict supported, contradicted, no-record, unproven or unverifiable
 * @param trace address of the figure's trace, null when no figure was found
 */
public record ClaimMark(
    int number,
    int start,
    int end,
    String token,
    String subject,
    String kind,
    String verdict,
    String explanation,
    String expected,
    @Nullable String trace) {}
