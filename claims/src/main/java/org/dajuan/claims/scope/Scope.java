package org.dajuan.claims.scope;

import java.time.LocalDate;
import java.util.Optional;
import org.dajuan.catalog.period.Period;

/** 口径范围 — the place and the span of time that a claim speaks of. No scope, no verdict. */
public record Scope(SpokenPlace place, Span span) {

  /** Division code of the region whose records may judge, empty when there is none. */
  public Optional<String> region() {
    return place.region();
  }

  /** The calendar period whose figure may judge, empty when none may. */
  public Optional<Period> period() {
    return span.period();
  }

  /** The day on which a state is asked, empty when it is not known. */
  public Optional<LocalDate> day() {
    return span.day();
  }

  /** The same place in another calendar period. */
  public Scope in(Period other) {
    return new Scope(place, Span.of(other, span.origin()));
  }
}
