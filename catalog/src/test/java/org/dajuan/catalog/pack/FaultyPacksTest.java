package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.pack.source.CsvFaults;
import org.dajuan.catalog.pack.source.Limits;
import org.dajuan.catalog.pack.source.PackFaults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: whatever is wrong with a pack is said with place and remedy, and said once. */
class FaultyPacksTest {

  /** Faults that need more than a text file to come about. */
  private static final Set<Fault> TESTED_APART =
      Set.of(
          PackFaults.NO_PACK_FOLDER,
          PackFaults.TOO_MANY_FILES,
          PackFaults.PACK_FILE_TOO_LARGE,
          PackFaults.FILE_NOT_UTF8,
          PackFaults.FILE_UNREADABLE);

  private static final List<Fault> FAULTS =
      Stream.<Fault[]>of(
              PackFaults.values(),
              YamlFaults.values(),
              CsvFaults.values(),
              NameFaults.values(),
              LiteralFaults.values(),
              ExpressionFaults.values(),
              FieldFaults.values(),
              ComputedFaults.values(),
              LifecycleFaults.values(),
              RegisterFaults.values(),
              ProtectionFaults.values(),
              SourceFaults.values(),
              WarningFaults.values(),
              IndicatorFaults.values(),
              CompareFaults.values(),
              PlaceFaults.values(),
              FormFaults.values(),
              DataFaults.values())
          .flatMap(Arrays::stream)
          .toList();

  @TempDir Path folder;

  @TempDir static Path cases;
  private static final StringBuilder SAID = new StringBuilder();
  private static final Set<String> CODES = new TreeSet<>();

  @BeforeAll
  static void loadAll() {
    int number = 0;
    for (Map.Entry<String, TestPack> each : FaultyPacks.all().entrySet()) {
      SAID.append("# ").append(each.getKey()).append('\n');
      Path pack = each.getValue().write(cases.resolve("case" + number++));
      for (Finding finding : new PackLoader().load(List.of(pack)).findings().list()) {
        SAID.append(finding.line()).append('\n');
        CODES.add(finding.code());
      }
      SAID.append('\n');
    }
  }

  @Test
  void eachFaultIsSaidAsTheCollectionSays() throws IOException {
    Path written = Path.of("target", "faulty-packs.txt");
    Files.createDirectories(written.getParent());
    Files.writeString(written, SAID);
    assertThat(SAID.toString().lines().toList())
        .as("compare with " + written + "; copy it over when it is right")
        .isEqualTo(collection().lines().toList());
  }

  @Test
  void everyFaultHasAnExample() {
    Set<String> missing =
        FAULTS.stream()
            .filter(fault -> !TESTED_APART.contains(fault))
            .map(Fault::code)
            .filter(code -> !CODES.contains(code))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).as("add a pack with this fault to FaultyPacks").isEmpty();
  }

  @Test
  void allFaultsOfAllFilesAtOnce() {
    assertThat(
            TestPack.resource("packs/complete")
                .replace("chapters.yaml", "chapter: economy", "chapter: economics")
                .replace("orgs.csv", "department,140429,", "department,140430,")
                .replace("streams/works.yaml", "unit: km", "unit: mile")
                .faults())
        .containsExactly(
            "p/orgs.csv:2:44: There is no region 140430. Define it, or use one that exists.",
            "p/streams/works.yaml:4:10: There is no chapter economy. Define it, or use one that"
                + " exists.",
            "p/streams/works.yaml:49:11: There is no unit mile. Define it, or use one that"
                + " exists.");
  }

  @Test
  void unreadableFileDoesNotMakeItsNamesUnknown() {
    assertThat(TestPack.resource("packs/complete").with("units.yaml", "units: [\n").faults())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("p/units.yaml:2:1: This is not YAML");
  }

  @Test
  void unreadableFileDoesNotMakeItsParametersUnknown() {
    assertThat(
            TestPack.resource("packs/complete").with("parameters.yaml", "parameters: [\n").faults())
        .singleElement()
        .asString()
        .startsWith("p/parameters.yaml:2:1: This is not YAML");
  }

  @Test
  void missingFolder() {
    assertThat(lines(new PackLoader().load(List.of(folder.resolve("nowhere")))))
        .containsExactly("nowhere: There is no such folder. Check the path of the pack.");
  }

  @Test
  void filesThatAreNotUtf8() throws IOException {
    Path pack = TestPack.resource("packs/complete").write(folder);
    Files.write(pack.resolve("roles.yaml"), "roles:\n  - {role: a, title: 角".getBytes("GB18030"));
    Files.write(pack.resolve("orgs.csv"), "id,title_zh,kind,region\na,角,b,c".getBytes("GB18030"));
    assertThat(lines(new PackLoader().load(List.of(pack))))
        .containsExactly(
            "p/roles.yaml:2: The file is not in UTF-8. Save it as UTF-8.",
            "p/orgs.csv:2: The file is not in UTF-8. Save it as UTF-8.");
  }

  @Test
  void limits() {
    Limits small = new Limits(200, 5, 60, 20, 3);
    assertThat(TestPack.resource("packs/complete").faults(small))
        .contains(
            "p: The pack has more than 3 files. Move files that do not belong to it elsewhere.",
            "p/levels.yaml: The file is larger than 200 bytes. Split it, or move data into CSV"
                + " files.")
        .anyMatch(line -> line.startsWith("p/regions.csv: The file cannot be read: "));
  }

  @Test
  void byteOrderMarkAndCrlfAreNoFault() throws IOException {
    Path pack = TestPack.resource("packs/complete").write(folder);
    for (String name : List.of("roles.yaml", "regions.csv", "reports/annual.md")) {
      Path file = pack.resolve(name);
      String text = "\uFEFF" + Files.readString(file).replace("\n", "\r\n");
      Files.writeString(file, text);
    }
    assertThat(lines(new PackLoader().load(List.of(pack)))).isEmpty();
  }

  @Test
  void everyFaultIsSaidInBothLanguages() {
    for (Fault fault : FAULTS) {
      for (Localized text : List.of(fault.message(), fault.remedy())) {
        assertThat(names(text.en())).as(fault + " " + text).isEqualTo(names(text.zh()));
      }
      assertThat(fault.message().en()).as(fault.name()).endsWith(".");
      assertThat(fault.message().zh()).as(fault.name()).endsWith("。");
    }
  }

  private static Set<String> names(String template) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\w+)\\}").matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static List<String> lines(LoadResult result) {
    return result.findings().list().stream().map(Finding::line).toList();
  }

  private static String collection() throws IOException {
    try (InputStream in = FaultyPacksTest.class.getResourceAsStream("/faulty-packs.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
