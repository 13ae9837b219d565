package org.dajuan.catalog.org;

import java.time.LocalDate;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 单位 — a department, a township government, a village committee, a school.
 *
 * @param region code of the region it belongs to
 * @param parent id of the org above, null when none
 */
public record Org(
    String id,
    Localized title,
    String kind,
    String region,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
