package org.dajuan.desk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Disclosure;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.read.Freshness;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.LogFiles;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.Proofs;
import org.dajuan.reports.compose.Composer;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.compose.FigureSource;
import org.dajuan.reports.compose.Known;
import org.dajuan.reports.publish.Drift;
import org.dajuan.reports.publish.Publication;
import org.dajuan.reports.publish.Publications;
import org.dajuan.reports.publish.Publisher;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.Formats;

/** 报告 — composes, publishes and keeps reports of a data folder. Thread-safe. */
public final class ReportDesk {

  private static final int MOST_LISTED = 100;

  private final Access access;
  private final Catalog catalog;
  private final Database database;
  private final DataFolder folder;
  private final FigureReader figures;
  private final Disclosure disclosure;
  private final Supplier<LogPublisher> publisher;
  private final Clock clock;
  private final Composer composer;
  private final Publications publications;

  /**
   * @param folder into which the files of publications are written
   * @param day gives the day on which reports are made
   * @param publisher asked for when something is published: it makes the signing key
   */
  public ReportDesk(
      Access access,
      Database database,
      DataFolder folder,
      FigureReader figures,
      Disclosure disclosure,
      Supplier<LogPublisher> publisher,
      Clock clock,
      Clock day) {
    this.access = access;
    this.catalog = access.catalog();
    this.database = database;
    this.folder = folder;
    this.figures = figures;
    this.disclosure = disclosure;
    this.publisher = publisher;
    this.clock = clock;
    this.composer =
        new Composer(
            catalog, new Freshness(database.engine())::isBehind, day.withZone(catalog.zone()));
    this.publications =
        new Publications(database, new Proofs(database, folder), LogFiles.of(folder));
  }

  /**
   * A draft from the figures as they stand; it says when records are ahead of them.
   *
   * @param person who composes it: his are the records and figures in it
   */
  public Draft compose(
      Person person, ReportDefinition report, Region region, Period period, Locale locale) {
    Told told = disclosure.to(access.sights(person)).findAll(cells(report, region, period));
    return composer.compose(report, region.code(), period, locale, known(person, told));
  }

  /** As {@link #compose}, from figures of {@link #cells} that he was told before. */
  public Draft composeRead(
      Person person,
      ReportDefinition report,
      Region region,
      Period period,
      Locale locale,
      Told read) {
    return composer.composeRead(report, region.code(), period, locale, known(person, read));
  }

  private Known known(Person person, Told told) {
    return new Known(() -> access.as(person), FigureSource.of(told));
  }

  /** The cells that a report reads. */
  public Set<FigureKey> cells(ReportDefinition report, Region region, Period period) {
    return composer.cells(report, region.code(), period);
  }

  /**
   * The report made for regions of this level and periods of this kind: that of the uppermost pack,
   * so that a county's own report comes before the one that all counties share. There is none of a
   * region whose records are not kept here: it would be written from its neighbour's.
   */
  public Optional<ReportDefinition> findFor(Region region, Period period) {
    if (!catalog.kept().keeps(region.code())) {
      return Optional.empty();
    }
    return catalog.reports().values().stream()
        .filter(each -> each.level().equals(region.level()) && each.periodKind() == period.kind())
        .reduce((lower, upper) -> upper);
  }

  /** Publishes a draft and writes its files into the data folder. */
  public Publication publish(Draft draft, Person person) {
    Publication publication =
        new Publisher(database, publisher.get(), clock).publish(draft, person);
    for (Format format : Formats.list()) {
      write(file(publication, format), publications.file(publication.sequence(), format));
    }
    return publication;
  }

  /** Where the file of a publication lies in the data folder. */
  public Path file(Publication publication, Format format) {
    return folder
        .published()
        .resolve(
            "%s-%s-%s-%d.%s"
                .formatted(
                    publication.content().report(),
                    publication.content().region(),
                    publication.content().period(),
                    publication.sequence(),
                    format.code()));
  }

  public Publications publications() {
    return publications;
  }

  /** How the figures of today differ from a publication. */
  public Drift drift(Publication publication) {
    return Drift.of(publication, figures::findAll);
  }

  /** The newest publications, at most 100. */
  public List<Publication> list() {
    return publications.list(MOST_LISTED);
  }

  /**
   * The newest publications, at most 100, with their drifts as somebody is told them: a figure that
   * is withheld from him is in none. The figures are asked once.
   */
  public Map<Publication, Drift> listWithDrifts(Person person) {
    List<Publication> all = list();
    Set<FigureKey> keys = new LinkedHashSet<>();
    for (Publication publication : all) {
      publication.content().facts().forEach(fact -> keys.add(fact.key()));
    }
    Told told = disclosure.to(access.sights(person)).findAll(keys);
    Map<Publication, Drift> drifts = new LinkedHashMap<>();
    all.forEach(
        publication ->
            drifts.put(
                publication,
                Drift.of(publication, FigureSource.of(told)).without(told.withheld().keySet())));
    return drifts;
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.write(draft, content);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + file, e);
    }
  }
}
