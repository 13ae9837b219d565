package org.dajuan.catalog.report;

import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 文字块 — sentences of a report that no record gives: a lead, a closing. They have a name by which
 * the template calls them, and an office that answers for them.
 *
 * @param owner id of the organisation that writes it
 * @param period for which it was written, null when it holds for every period without its own
 */
public record Prose(String name, String owner, @Nullable Period period, Localized text) {

  public Optional<Period> findPeriod() {
    return Optional.ofNullable(period);
  }
}
