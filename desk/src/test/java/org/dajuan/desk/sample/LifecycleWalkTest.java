package org.dajuan.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.testing.TestDatabase;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.records.transfer.RecordImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: every life cycle of every register of the packs that we ship can be walked with sample
 * records, by those who may and by nobody else.
 */
class LifecycleWalkTest {

  private static final Path PACKS = Path.of("..", "packs");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-27T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  /**
   * What the sample county has no record of yet: its base registers were drawn in their usual
   * state, and the days of three rare states are not drawn. Nothing may be added here.
   */
  private static final Set<String> NOT_DRAWN =
      Set.of(
          "villages: no sample record is in the state draft",
          "villages: no sample record is in the state submitted",
          "villages: no sample record is in the state reviewed",
          "households: no sample record is in the state merged",
          "households: no sample record is in the state gone",
          "households: no sample record can take the step leave from registered:"
              + " [required_for_state ended_on]",
          "persons: no sample record is in the state merged",
          "places: no sample record is in the state idle",
          "places: no sample record is in the state removed",
          "labour_months: no sample record is in the state draft",
          "elder_subsidies: no sample record is in the state recovered",
          "household_measures: no sample record is in the state stopped");

  @TempDir Path folder;

  private final Set<String> walked = new HashSet<>();
  private final Set<String> without = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyStepIsTakenByThoseWhoMayAndRefusedOtherwise() throws IOException, SQLException {
    for (Path pack : counties()) {
      walk(pack);
    }
    without.removeAll(walked);
    without.forEach(register -> wrong.add(register + ": no county has sample records of it"));
    wrong.removeAll(NOT_DRAWN);
    assertThat(wrong).as("lacks of packs/, named by register").isEmpty();
  }

  /** Packs with records: the county first whose records are the fullest. */
  private static List<Path> counties() throws IOException {
    List<Path> packs = new ArrayList<>();
    for (Path folder : List.of(PACKS, PACKS.resolve("samples"))) {
      try (Stream<Path> all = Files.list(folder)) {
        all.filter(pack -> Files.isDirectory(pack.resolve("data"))).sorted().forEach(packs::add);
      }
    }
    return packs;
  }

  private void walk(Path pack) throws IOException, SQLException {
    LoadResult loaded = new PackLoader().load(List.of(pack));
    Catalog catalog =
        loaded.catalog().orElseThrow(() -> new AssertionError(loaded.findings().list().toString()));
    try (Database database = TestDatabase.create()) {
      SchemaMigration.migrate(database, catalog);
      RecordImporter importer = new RecordImporter(catalog, database, CLOCK);
      Path extract = Files.createDirectories(folder.resolve(catalog.home()));
      Map<String, Path> files = SampleExtract.write(catalog, extract);
      for (Map.Entry<String, Path> each : files.entrySet()) {
        ImportOutcome outcome =
            importer.run(
                ImportRequest.of(each.getKey(), each.getValue(), Person.administrator("sample"))
                    .withFaultsFile(null),
                ImportProgress.silent());
        outcome.findings().list().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::line)
            .forEach(wrong::add);
      }
      for (Register register : catalog.registers().values()) {
        boolean derived =
            catalog.registers().values().stream()
                .anyMatch(
                    each -> each.returns() != null && each.returnsRegister().equals(register.id()));
        if (!files.containsKey(register.id())) {
          if (!derived) {
            without.add(register.id());
          }
        } else if (walked.add(register.id())) {
          wrong.addAll(new LifecycleWalk(catalog, register, database, CLOCK).walk());
        }
      }
    }
  }
}
