package org.dajuan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.reports.publish.Publication;

/**
 * A running server of the small test county: real PostgreSQL, records imported, a report published.
 * Started once for all tests of the JVM.
 */
final class SampleServer {

  static final String ACCOUNT = "tester";
  static final String PASSWORD = "correct horse battery";
  static final String COUNTY = "990001";
  static final Period YEAR = Period.year(2023);

  private static final SampleServer INSTANCE = start();

  final Workspace workspace;
  final DajuanServer server;
  final Publication publication;

  private SampleServer(Workspace workspace, DajuanServer server, Publication publication) {
    this.workspace = workspace;
    this.server = server;
    this.publication = publication;
  }

  static SampleServer get() {
    return INSTANCE;
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  private static SampleServer start() {
    CountingDriver.install();
    try {
      Path folder = Files.createTempDirectory("dajuan-server-test-");
      Path pack = Path.of("src", "test", "resources", "packs", "small").toAbsolutePath();
      Workspace workspace =
          Workspace.open(
              WorkspaceOptions.of(folder, Path.of("..").toAbsolutePath()).withPacks(List.of(pack)));
      for (DataFile data : workspace.catalog().dataFiles()) {
        ImportRequest request =
            ImportRequest.of(data.register(), data.file(), Person.administrator("clerk"))
                .withFaultsFile(null);
        ImportOutcome outcome = workspace.importer().run(request, ImportProgress.silent());
        if (!outcome.isComplete()) {
          throw new IllegalStateException(outcome.findings().list().toString());
        }
      }
      workspace.bringUpToDate();
      workspace.accounts().add(ACCOUNT, "测试员", PASSWORD, Set.of("village-clerk"), COUNTY);
      Publication publication = publish(workspace);
      DajuanServer server = DajuanServer.start(workspace, "127.0.0.1", 0);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.close();
                    workspace.close();
                    delete(folder);
                  }));
      return new SampleServer(workspace, server, publication);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes the report once more. */
  Publication publishAgain() {
    workspace.bringUpToDate();
    return publish(workspace);
  }

  private static Publication publish(Workspace workspace) {
    ReportDesk desk = workspace.reportDesk();
    Region county = workspace.catalog().regions().get(COUNTY);
    Person clerk = Person.administrator("clerk");
    return desk.publish(
        desk.compose(
            clerk, workspace.catalog().reports().get("annual"), county, YEAR, Locale.CHINESE),
        clerk);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("test folder not deleted", e);
    }
  }
}
