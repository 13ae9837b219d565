package org.dajuan.reports.document;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a document says.
 *
 * @param id short name within the document: f1, f2, … in the order of first use
 * @param title of the indicator, in the document's language
 * @param regionName the region's name
 * @param value exact, without exponent and trailing zeros, in {@code unit}
 * @param unit unit code, may be empty
 * @param text the value as printed, with its unit
 * @param status actual, estimate or unproven
 * @param definition how the indicator is computed, in words
 * @param basis of a reported figure, null when none is told
 * @param records number of contributing records
 * @param sequence of the newest ledger entry among them, -1 when there are none
 * @param uses the words in which the document says it; none for one that only decides a condition
 * @param despite why it is said although it must not be published, null for all others
 */
public record Fact(
    String id,
    String indicator,
    String title,
    String region,
    String regionName,
    Period period,
    String value,
    String unit,
    String text,
    String status,
    String definition,
    @Nullable String basis,
    long records,
    long sequence,
    List<String> uses,
    @Nullable BanOverride despite) {

  /**
   * 仍予刊用 — a ban on publication that the office overrode.
   *
   * @param ban the legal reason of the ban
   * @param reason why it is said all the same
   */
  public record BanOverride(String ban, String reason) {}

  public Fact {
    uses = List.copyOf(uses);
  }

  public Optional<BanOverride> findDespite() {
    return Optional.ofNullable(despite);
  }

  public Optional<String> findBasis() {
    return Optional.ofNullable(basis);
  }
}
