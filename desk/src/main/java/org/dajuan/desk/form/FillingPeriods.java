package org.dajuan.desk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.Frequency;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;

/** The periods for which a form can be filled within a year, from late to early. */
final class FillingPeriods {

  private FillingPeriods() {}

  static List<Period> of(Form form, Period year) {
    Frequency frequency = form.frequency();
    List<Period> periods = new ArrayList<>();
    Period last = Period.containing(frequency.periodKind(), year.last());
    for (Period each = last; year.contains(each.first()); each = before(frequency, each)) {
      if (frequency.fits(each)) {
        periods.add(each);
      }
    }
    return periods;
  }

  private static Period before(Frequency frequency, Period period) {
    if (frequency != Frequency.WEEK) {
      return period.previous();
    }
    LocalDate weekEarlier = period.first().minusWeeks(1);
    return Period.containing(PeriodKind.DAY, weekEarlier);
  }
}
