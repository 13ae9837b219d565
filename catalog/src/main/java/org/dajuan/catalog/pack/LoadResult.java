package org.dajuan.catalog.pack;

import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;

/**
 * What came of loading packs: all findings, and the catalog unless one of them is an error.
 *
 * @param findings in the order of packs and files
 */
public record LoadResult(Findings findings, Optional<Catalog> catalog) {}
