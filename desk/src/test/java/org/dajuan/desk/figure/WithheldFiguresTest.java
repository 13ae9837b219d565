package org.dajuan.desk.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.DataFile;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.desk.small.SmallCounty;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.figures.trace.TracedRecord;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * FEATURE: a figure on fewer than {@code least_count} records of a register about persons is told
 * only to who may read the records, on every way; so are the records behind any figure.
 */
class WithheldFiguresTest {

  /** Records of each village: 甲 3, 乙 8, 丙 12; 丁 6. */
  private static final List<String> VILLAGES = List.of("甲村 3", "乙村 8", "丙村 12", "丁村 6");

  private static final String STREAM =
      """
      stream: aid
      title: {zh: 救助, en: Aid}
      chapter: revitalisation
      owner: works-bureau
      registers:
        aided:
          title: {zh: 救助对象台账, en: Persons aided}
          region: village
          label: [number]
          least_count: 5
          fields:
            village: {type: region, level: village, title: {zh: 村, en: Village}, required: true}
            number: {type: integer, title: {zh: 编号, en: Number}, required: true}
            name: {type: person-name, privacy: personal, title: {zh: 姓名, en: Name}}
            aided_on: {type: date, title: {zh: 救助日期, en: Aided on}, required: true}
      indicators:
        aided_persons:
          title: {zh: 救助人数, en: Persons aided}
          unit: 个
          from: aided
          measure: count(*)
          date: aided_on
          aliases: [救助人数]
        aided_before:
          title: {zh: 上年救助人数, en: Persons aided the year before}
          unit: 个
          formula: previous(aided_persons)
      """;

  private static final Person STRANGER = new Person("stranger", List.of(), false);
  private static final Person AUDITOR = SmallCounty.holder("auditor", SmallCounty.HOME);

  /** May read the records of 上镇. */
  private static final Person CLERK = SmallCounty.holder("village-clerk", "990001100");

  private static Workspace workspace;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    Path home = Path.of("..").toAbsolutePath().normalize();
    Path pack = folder.resolve("pack");
    copy(home.resolve("server/src/test/resources/packs/small"), pack);
    Files.writeString(pack.resolve("streams/aid.yaml"), STREAM);
    StringBuilder rows = new StringBuilder("village,number,name,aided_on\n");
    int number = 0;
    for (String line : VILLAGES) {
      String[] parts = line.split(" ");
      for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
        rows.append("%s,%d,测某,2023-05-01\n".formatted(parts[0], ++number));
      }
    }
    Files.writeString(pack.resolve("data/aided.csv"), rows);
    workspace =
        Workspace.open(WorkspaceOptions.of(folder.resolve("data"), home).withPacks(List.of(pack)));
    for (DataFile data : workspace.catalog().dataFiles()) {
      ImportRequest request =
          ImportRequest.of(data.register(), data.file(), SmallCounty.ADMINISTRATOR)
              .withFaultsFile(null);
      assertThat(workspace.importer().run(request, ImportProgress.silent()).findings().list())
          .isEmpty();
    }
    workspace.bringUpToDate();
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
  }

  private static FigureDesk desk() {
    return workspace.figureDesk();
  }

  private static FigureKey key(String indicator, String region) {
    return new FigureKey(indicator, region, SmallCounty.YEAR);
  }

  private static TracePage trace(Person person, String region) {
    return desk()
        .trace(
            person,
            workspace.catalog().indicator("aided_persons"),
            workspace.catalog().regions().get(region),
            SmallCounty.YEAR,
            1,
            Locale.CHINESE);
  }

  private static String json(Consumer<JsonGenerator> writing) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(out)) {
      writing.accept(json);
    }
    return out.toString();
  }

  /** Each region with what a person is told of it. */
  private static String told(Person person) {
    Told told =
        desk()
            .list(person, FigureFilter.all().indicators("aided_persons").period(SmallCounty.YEAR));
    return Stream.concat(
            told.figures().values().stream()
                .map(each -> name(each.region()) + desk().text(each, Locale.CHINESE)),
            told.withheld().values().stream()
                .map(each -> name(each.key().region()) + each.text(Locale.CHINESE)))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String name(String region) {
    return workspace.catalog().regions().get(region).name();
  }

  @Test
  void whoMayNotReadIsToldNeitherItNorTheNextSmallestBesideIt() {
    assertThat(told(STRANGER)).isEqualTo("丁村6个 上镇23个 下乡6个 丙村12个 乙村不公开 小县29个 甲村少于5");
  }

  @Test
  void whoMayReadTheRecordsIsToldEverything() {
    String all = "丁村6个 上镇23个 下乡6个 丙村12个 乙村8个 小县29个 甲村3个";
    assertThat(told(SmallCounty.ADMINISTRATOR)).isEqualTo(all);
    assertThat(told(AUDITOR)).isEqualTo(all);
    assertThat(told(CLERK)).isEqualTo(all);
  }

  @Test
  void theSheetShowsThatItIsWithheld() {
    AnswerSheet sheet =
        desk()
            .sheet(
                STRANGER,
                workspace.catalog().regions().get("990001100200"),
                SmallCounty.YEAR,
                Locale.CHINESE);
    assertThat(sheet.chapters())
        .flatExtracting(ChapterPart::cards)
        .filteredOn(FigureCard::isWithheld)
        .extracting(card -> card.indicator().id() + " " + card.text() + " " + card.series())
        .containsExactly("aided_persons 少于5 []");
  }

  @Test
  void aTraceShowsNeitherValueNorRecords() {
    TracePage page = trace(STRANGER, "990001100200");
    assertThat(page.withheld()).isEqualTo("少于5");
    assertThat(page.trace()).isNull();
    assertThat(page.series()).isEmpty();
    assertThat(
            desk()
                .digest(
                    STRANGER,
                    workspace.catalog().indicator("aided_persons"),
                    workspace.catalog().regions().get("990001100200"),
                    SmallCounty.YEAR))
        .isEmpty();
    String json =
        json(
            desk()
                .traceJson(STRANGER, key("aided_persons", "990001100200"), Locale.ENGLISH)
                .orElseThrow());
    assertThat(json)
        .isEqualTo(
            "{\"figure\":{\"indicator\":\"aided_persons\",\"title\":\"Persons aided\","
                + "\"region\":\"990001100200\",\"period\":\"2023\",\"status\":\"withheld\","
                + "\"text\":\"fewer than 5\"}}");
    assertThat(trace(AUDITOR, "990001100200").trace().text()).isEqualTo("3个");
  }

  @Test
  void theFiguresOfTheApiHaveNoValueInItsPlace() {
    FigureFilter filter = FigureFilter.all().indicators("aided_persons");
    String told = json(target -> desk().writeJson(STRANGER, filter, Locale.CHINESE, target));
    assertThat(told)
        .contains("\"status\":\"withheld\",\"text\":\"少于5\"")
        .contains("\"status\":\"withheld\",\"text\":\"不公开\"")
        .doesNotContain("\"value\":3,", "\"value\":8,");
    assertThat(json(target -> desk().writeJson(AUDITOR, filter, Locale.CHINESE, target)))
        .doesNotContain("withheld");
  }

  @Test
  void whatIsMadeOfItIsWithheldToo() {
    Told told =
        workspace
            .figureDesk()
            .list(
                STRANGER,
                FigureFilter.all()
                    .indicators("aided_before")
                    .regions("990001100200", "990001100202")
                    .period(SmallCounty.YEAR.next()));
    assertThat(told.figures().keySet())
        .extracting(FigureKey::region)
        .containsExactly("990001100202");
    assertThat(told.withheld().values())
        .extracting(each -> each.text(Locale.CHINESE))
        .containsExactly("不公开");
  }

  @Test
  void aCheckedTextDoesNotFindItOut() {
    ReadDocument text = ReadDocument.pasted("2023年，甲村救助人数3个。");
    assertThat(verdicts(AUDITOR, text)).contains("SUPPORTED");
    assertThat(verdicts(STRANGER, text)).doesNotContain("SUPPORTED", "CONTRADICTED");
  }

  private static List<String> verdicts(Person person, ReadDocument text) {
    return workspace
        .checkDesk()
        .check(person, text, "990001100200", SmallCounty.YEAR, List.of())
        .claims()
        .stream()
        .map(each -> each.verdict().toString())
        .toList();
  }

  /** Of a figure that is told, the records are shown to who may read them only, on every way. */
  @Test
  void recordsBehindAFigureAreForWhoMayReadThem() {
    FigureKey key = key("aided_persons", SmallCounty.HOME);
    var trace = workspace.tracer().trace(key.indicator(), key.region(), key.period()).orElseThrow();
    List<TracedRecord> read =
        workspace
            .tracer()
            .read(trace, workspace.access().sights(STRANGER), records -> records.page(0, 50));
    assertThat(read).hasSize(29).noneMatch(TracedRecord::inSight);
    assertThat(trace(STRANGER, SmallCounty.HOME).trace().records())
        .allMatch(
            row ->
                row.id().isEmpty()
                    && row.actor().isEmpty()
                    && row.source().isEmpty()
                    && row.time().isEmpty());
    String json = json(desk().traceJson(STRANGER, key, Locale.CHINESE).orElseThrow());
    assertThat(json).contains("\"leaf\"").doesNotContain("\"id\"", "\"actor\"", "\"time\"");
    List<TracedRecord> clerk =
        workspace
            .tracer()
            .read(trace, workspace.access().sights(CLERK), records -> records.page(0, 50));
    assertThat(clerk).filteredOn(TracedRecord::inSight).hasSize(23);
  }
}
