package org.dajuan.catalog.org;

import org.dajuan.catalog.Localized;

/** What a person may be to the county: village clerk, department leader, auditor. */
public record Role(String id, Localized title, Localized help) {}
