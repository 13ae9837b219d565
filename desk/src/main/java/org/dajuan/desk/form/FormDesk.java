package org.dajuan.desk.form;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.figures.disclosure.Disclosure;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.read.RecordReader;
import org.dajuan.reports.compose.FigureSource;
import org.dajuan.reports.form.Burden;
import org.dajuan.reports.form.BurdenAccount;
import org.dajuan.reports.form.DatabaseTally;
import org.dajuan.reports.form.FilledForm;
import org.dajuan.reports.form.FormFiller;

/** 报表 — fills forms from what is known, and counts what they ask of people. Thread-safe. */
public final class FormDesk {

  private final Access access;
  private final Database database;
  private final InstantSource clock;
  private final Supplier<Period> newest;
  private final Disclosure disclosure;

  /**
   * @param newest newest year with figures of the home region
   */
  public FormDesk(
      Access access,
      Database database,
      Disclosure disclosure,
      InstantSource clock,
      Supplier<Period> newest) {
    this.access = access;
    this.database = database;
    this.clock = clock;
    this.newest = newest;
    this.disclosure = disclosure;
  }

  /** A form of the catalog. */
  public Optional<Form> find(String id) {
    return Optional.ofNullable(access.catalog().forms().get(id));
  }

  /** Regions that answer a form, and the home region for all of them together. */
  public List<Region> regions(Form form) {
    Catalog catalog = access.catalog();
    String level = form.filledBy().level();
    return catalog.regions().list().stream()
        .filter(
            each ->
                each.code().equals(catalog.home())
                    || (level != null
                        && each.level().equals(level)
                        && catalog.regions().withAncestors(each.code()).stream()
                            .anyMatch(above -> above.code().equals(catalog.home()))))
        .toList();
  }

  /** The periods of the newest year for which a form can be filled, from late to early. */
  public List<Period> periods(Form form) {
    return FillingPeriods.of(form, newest.get());
  }

  /**
   * A form as it stands when all that is known has been filled in.
   *
   * @param person whose sight the records have, and who is told the figures
   * @param most rows at most
   */
  public FilledForm fill(
      Form form, Region region, Period period, Person person, Locale locale, int most) {
    return new FormFiller(access.catalog(), FigureSource.of(disclosure.to(access.sights(person))))
        .fill(form, region, period, locale, new RecordReader(access, person), most);
  }

  /** What all forms ask in a year, counted over everybody's records. */
  public Burden burden() {
    LocalDate today = access.catalog().dayOf(clock.instant());
    DatabaseTally tally = new DatabaseTally(access.catalog(), database.engine());
    return new BurdenAccount(access.catalog(), tally, today).of();
  }
}
