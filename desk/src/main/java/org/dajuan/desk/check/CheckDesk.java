package org.dajuan.desk.check;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Correction;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.scope.Asked;
import org.dajuan.figures.disclosure.Disclosure;
import org.dajuan.figures.text.FigureText;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.write.RecordWriter;
import org.jspecify.annotations.Nullable;

/**
 * 核验 — checks texts against the figures of a data folder, by what people have chosen for phrases
 * before. Thread-safe.
 */
public final class CheckDesk {

  private static final Person EVERYBODY = Person.administrator("check");

  private final Access access;
  private final Disclosure disclosure;
  private final TextChecker checker;
  private final CheckedFigures figures;
  private final Choices choices;
  private final String home;
  private final Supplier<Period> newest;
  private final RecordRequests requests;

  /**
   * @param writer makes requests for missing records
   * @param newest newest year with figures of the home region
   */
  public CheckDesk(
      Access access,
      Database database,
      Disclosure disclosure,
      RecordWriter writer,
      InstantSource clock,
      Supplier<Period> newest) {
    Catalog catalog = access.catalog();
    this.access = access;
    this.disclosure = disclosure;
    this.figures = new CheckedFigures(catalog, new FigureText(catalog));
    this.checker = new TextChecker(catalog, this.figures, new RecordedThings(catalog, database));
    this.choices = new Choices(database, clock, access.catalog().zone());
    this.home = catalog.home();
    this.newest = newest;
    this.requests = new RecordRequests(catalog, access, writer, clock);
  }

  /** What people have chosen for phrases. */
  public Choices choices() {
    return choices;
  }

  /** Asks departments for missing records. */
  public RecordRequests requests() {
    return requests;
  }

  /**
   * As somebody who is told every figure, such as at the command line.
   *
   * @param region division code of the region that the text is about, null to leave it to the text
   * @param period that the text is about, null to leave it to the text
   * @param corrections matches that a person has put right
   */
  public CheckResult check(
      ReadDocument document,
      @Nullable String region,
      @Nullable Period period,
      List<Correction> corrections) {
    return check(EVERYBODY, document, region, period, corrections);
  }

  /**
   * @param person who checks; a figure that is withheld from him is not known
   */
  public CheckResult check(
      Person person,
      ReadDocument document,
      @Nullable String region,
      @Nullable Period period,
      List<Correction> corrections) {
    return check(
        person, document, new Asked(region, period, home, newest.get(), false), corrections);
  }

  /** As {@link #check}, by a person who corrects what the title says of place and time. */
  public CheckResult checkCorrected(
      ReadDocument document,
      @Nullable String region,
      @Nullable Period period,
      List<Correction> corrections) {
    return checkCorrected(EVERYBODY, document, region, period, corrections);
  }

  /** As {@link #check(Person, ReadDocument, String, Period, List)}, corrected. */
  public CheckResult checkCorrected(
      Person person,
      ReadDocument document,
      @Nullable String region,
      @Nullable Period period,
      List<Correction> corrections) {
    return check(
        person, document, new Asked(region, period, home, newest.get(), true), corrections);
  }

  private CheckResult check(
      Person person, ReadDocument document, Asked asked, List<Correction> corrections) {
    return figures.during(
        disclosure.to(access.sights(person)),
        () -> checker.check(document, asked, corrections, choices.read()));
  }
}
