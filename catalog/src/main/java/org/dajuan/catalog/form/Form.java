package org.dajuan.catalog.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 报表 — a table that is asked of many regions or orgs. Only forms of this list may be issued.
 *
 * @param issuer id of the org that asks
 * @param legalBasis document that allows the form, empty when none is named
 * @param basis where the pack took the form from
 * @param validFrom first day on which it may be asked, null when not limited
 * @param validUntil last day on which it may be asked, null when not limited
 * @param noticeDays least days between issuing it and its due date
 * @param due time to fill it after the end of its period, null when none is set
 */
public record Form(
    String id,
    Localized title,
    Localized help,
    String issuer,
    Localized legalBasis,
    Basis basis,
    Frequency frequency,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    int noticeDays,
    @Nullable TimeLimit due,
    FilledBy filledBy,
    FormRows rows,
    List<FormColumn> columns,
    Place.InFile place) {

  public Form {
    columns = List.copyOf(columns);
  }

  public Optional<FormColumn> findColumn(String name) {
    return columns.stream().filter(each -> each.id().equals(name)).findFirst();
  }

  /** Whether the form may be asked on a day. */
  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validUntil == null || !day.isAfter(validUntil));
  }
}
