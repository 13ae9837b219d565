package org.dajuan.catalog.region;

import org.dajuan.catalog.word.Localized;

/**
 * A level of the division tree, such as county or village.
 *
 * @param depth 0 for the topmost level, one more for each below
 * @param wholeWord how a report calls a whole region of this level: 全县, 全市
 */
public record RegionLevel(String id, Localized title, int depth, Localized wholeWord) {}
