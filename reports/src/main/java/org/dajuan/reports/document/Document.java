package org.dajuan.reports.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.period.Period;

/**
 * A report about a region and a period, as a tree.
 *
 * @param report id of the report
 * @param language zh or en
 * @param made the day on which it was made
 * @param zone in which its times are told
 * @param catalog digest of the catalog that it was made with
 * @param notice what every reader must know about it, empty when nothing
 * @param facts the figures that it says, in the order of first use
 */
public record Document(
    String report,
    String title,
    String region,
    String regionName,
    Period period,
    String language,
    LocalDate made,
    ZoneId zone,
    String catalog,
    String notice,
    List<Block> blocks,
    List<Fact> facts) {

  public Document {
    blocks = List.copyOf(blocks);
    facts = List.copyOf(facts);
  }

  /** The fact with this id. */
  public Optional<Fact> findFact(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }
}
