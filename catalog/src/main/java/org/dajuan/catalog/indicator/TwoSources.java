package org.dajuan.catalog.indicator;

import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;

/**
 * 两处来源 — one fact that two sources tell, each lawfully: what an office measures and what is on
 * file, what is given from above and what our own records say. Neither follows from the other, so
 * both stay and are laid beside each other.
 *
 * @param stream id of the stream that says so
 * @param one id of the indicator that texts say
 * @param other id of the indicator beside it, in the same unit
 * @param tolerance how far they may lie apart
 * @param reason why there are two
 */
public record TwoSources(
    String id,
    String stream,
    Localized title,
    String one,
    String other,
    Tolerance tolerance,
    Localized reason,
    Place.InFile place) {}
