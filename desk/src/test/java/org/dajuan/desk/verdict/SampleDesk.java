package org.dajuan.desk.verdict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dajuan.catalog.DataFile;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;

/**
 * The check desk of the whole sample county: real PostgreSQL, all records, all figures. Opened once
 * for all tests of the JVM. While trying things, {@code -Ddajuan.test.sample=DIR} takes the data
 * folder of a demo instead, which saves the import.
 */
public final class SampleDesk {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-27T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final Workspace WORKSPACE = open();

  private SampleDesk() {}

  public static Workspace workspace() {
    return WORKSPACE;
  }

  /** Checks a text as it comes: nobody says of which place and year it speaks. */
  static CheckResult check(String text) {
    return WORKSPACE.checkDesk().check(ReadDocument.pasted(text), null, null, List.of());
  }

  private static Workspace open() {
    try {
      String known = System.getProperty("dajuan.test.sample", "");
      Path folder =
          known.isEmpty() ? Files.createTempDirectory("dajuan-sample-test-") : Path.of(known);
      Path home = Path.of("..").toAbsolutePath().normalize();
      Workspace workspace =
          Workspace.open(
              WorkspaceOptions.of(folder, home)
                  .withPacks(List.of(home.resolve("packs/wuxiang")))
                  .withClock(CLOCK));
      if (known.isEmpty()) {
        fill(workspace);
      }
      workspace.bringUpToDate();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    workspace.close();
                    if (known.isEmpty()) {
                      delete(folder);
                    }
                  }));
      return workspace;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Workspace workspace) throws IOException {
    for (DataFile data : workspace.catalog().dataFiles()) {
      ImportRequest request =
          ImportRequest.of(data.register(), data.file(), Person.administrator("sample"))
              .withFaultsFile(null);
      ImportOutcome outcome = workspace.importer().run(request, ImportProgress.silent());
      if (!outcome.isComplete()) {
        throw new IllegalStateException(outcome.findings().list().toString());
      }
    }
    workspace.applyScriptedChanges();
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
