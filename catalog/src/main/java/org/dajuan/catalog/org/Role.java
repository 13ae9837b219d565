package org.dajuan.catalog.org;

import org.dajuan.catalog.word.Localized;

/**
 * What a person may be to the county: village clerk, department leader, auditor.
 *
 * @param rights what it may do with the records of a register that says nothing of its own
 * @param logged whether what its holders read is kept (查询留痕)
 */
public record Role(String id, Localized title, Localized help, Rights rights, boolean logged) {}
