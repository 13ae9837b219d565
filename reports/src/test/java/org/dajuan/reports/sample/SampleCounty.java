package org.dajuan.reports.sample;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.read.Freshness;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.LogFiles;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.Proofs;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.testing.TestDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.dajuan.reports.compose.Composer;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.compose.Known;
import org.dajuan.reports.publish.Publication;
import org.dajuan.reports.publish.Publications;
import org.dajuan.reports.publish.Publisher;
import org.dajuan.reports.publish.ReportSchema;

/** The sample county in a real database, with records written by the write path. */
public final class SampleCounty implements AutoCloseable {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-29T02:00:00.123456Z"), ZoneId.of("Asia/Shanghai"));
  private static final Person CLERK = Person.administrator("clerk", Set.of("clerk"));

  public final Database database = TestDatabase.create();
  public final DataFolder folder;
  public final FigureReader figures;
  public final Publications publications;
  public final Publisher publisher;
  public final VerifierKey key;

  private final RecordWriter writer;
  private final FigureEngine engine;
  private final Composer composer;

  public SampleCounty(Path directory) {
    folder = new DataFolder(directory);
    SchemaMigration.Outcome outcome = SchemaMigration.migrate(database, SampleReports.CATALOG);
    if (!outcome.succeeded()) {
      throw new AssertionError(outcome.findings().list().toString());
    }
    FigureSchema.migrate(database.owner());
    ReportSchema.migrate(database.owner());
    ReportSchema.migrate(database.owner());
    writer = new RecordWriter(SampleReports.CATALOG, database, CLOCK);
    engine = new FigureEngine(database.engine(), SampleReports.CATALOG, CLOCK);
    figures = new FigureReader(database.engine(), SampleReports.CATALOG, CLOCK);
    composer =
        new Composer(SampleReports.CATALOG, new Freshness(database.engine())::isBehind, CLOCK);
    LogPublisher log = new LogPublisher(database, folder, "dajuan.example/K1", CLOCK);
    publisher = new Publisher(database, log, CLOCK);
    publications = new Publications(database, new Proofs(database, folder), LogFiles.of(folder));
    records();
    log.publish();
    key = LogFiles.of(folder).findVerifierKey().orElseThrow();
  }

  private void records() {
    work("V1", "lane", "南大街", "2023-05-01", "400公里");
    work("V2", "lane", "北大街", "2023-06-01", "300公里");
    work("V3", "lane", "中巷 <1>", "2023-07-01", "56.3公里");
    work("V3", "lane", "旧巷", "2022-07-01", "9公里");
    for (String county : List.of("K1", "K2", "K3")) {
      observation(county, "gdp", county.equals("K1") ? "3.8" : "3.1", "final");
      observation(county, "urban", "8", "forecast");
    }
  }

  public UUID work(String village, String kind, String name, String day, String length) {
    return apply(
        new Change.Create(
            "works",
            null,
            Map.of(
                "village",
                village,
                "kind",
                kind,
                "name",
                name,
                "accepted_on",
                day,
                "length",
                length)));
  }

  private void observation(String county, String subject, String growth, String status) {
    apply(
        new Change.Create(
            "observations",
            null,
            Map.of(
                "county", county, "subject", subject, "period", "2023", "growth", growth, "status",
                status)));
  }

  public UUID apply(Change change) {
    ChangeResult result = writer.apply(change, CLERK, "test");
    if (result instanceof ChangeResult.Applied applied) {
      return applied.id();
    }
    throw new AssertionError(
        result instanceof ChangeResult.Refused refused
            ? refused.findings().list().toString()
            : result.toString());
  }

  public void refresh() {
    engine.refresh();
  }

  /** The pack's annual report, with the figures as they are computed now. */
  public Draft annual() {
    return composer.compose(
        SampleReports.CATALOG.reports().get("annual"),
        "K1",
        SampleReports.YEAR,
        Locale.CHINESE,
        known());
  }

  /** A draft of another template. */
  public Draft draft(String template) {
    return new Composer(SampleReports.CATALOG, () -> false, CLOCK)
        .compose(SampleReports.report(template), "K1", SampleReports.YEAR, Locale.CHINESE, known());
  }

  private Known known() {
    return new Known(database::asEngine, figures::findAll);
  }

  public Publication publish() {
    refresh();
    return publisher.publish(annual(), Person.administrator("office"));
  }

  public void sql(String statement) {
    try (Connection connection = database.owner().getConnection();
        Statement run = connection.createStatement()) {
      run.execute(statement);
    } catch (SQLException failed) {
      throw new AssertionError(statement, failed);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
