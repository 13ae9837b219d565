package org.dajuan.desk.small;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.reports.publish.Publication;

/**
 * The small county that the tests of the server have, too: real PostgreSQL, records imported,
 * figures computed, the ledger public. Opened once for all tests of the JVM.
 */
public final class SmallCounty {

  public static final String HOME = "990001";
  public static final Period YEAR = Period.year(2023);
  public static final Person ADMINISTRATOR = Person.administrator("tester");

  private static final Workspace WORKSPACE = open();

  private SmallCounty() {}

  public static Workspace workspace() {
    return WORKSPACE;
  }

  public static Region region(String code) {
    return WORKSPACE.catalog().regions().get(code);
  }

  /** Somebody who holds a role of the county in one region. */
  public static Person holder(String role, String region) {
    return new Person("holder of " + role, List.of(Grant.in(region, role)), false);
  }

  /** Publishes the annual report from the figures as they stand. */
  public static Publication publish() {
    var desk = WORKSPACE.reportDesk();
    var report = WORKSPACE.catalog().reports().get("annual");
    return desk.publish(
        desk.compose(ADMINISTRATOR, report, region(HOME), YEAR, Locale.CHINESE), ADMINISTRATOR);
  }

  private static Workspace open() {
    try {
      Path folder = Files.createTempDirectory("dajuan-desk-test-");
      Path home = Path.of("..").toAbsolutePath().normalize();
      Workspace workspace =
          Workspace.open(
              WorkspaceOptions.of(folder, home)
                  .withPacks(List.of(home.resolve("server/src/test/resources/packs/small"))));
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
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    workspace.close();
                    delete(folder);
                  }));
      return workspace;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
