package org.dajuan.catalog.pack;

import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;

/**
 * What came of loading packs: all findings, and the catalog unless one of them is an error.
 *
 * @param findings in the order of reading: first what everything rests on (levels, units, codes),
 *     then places, life cycles, streams, targets, reports and data, each over all packs
 */
public record LoadResult(Findings findings, Optional<Catalog> catalog) {}
