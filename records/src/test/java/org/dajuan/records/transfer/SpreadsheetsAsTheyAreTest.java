package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: tables as people keep them are read as they mean them, or it is said why not. */
class SpreadsheetsAsTheyAreTest {
  private static final Set<String> HINTS = Set.of("columns_left_out");
  private static final String COSTS =
      "SELECT village, cost FROM reg.village_works ORDER BY village";

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private SampleDatabase database;

  @BeforeEach
  void open() {
    database = new SampleDatabase(catalog);
  }

  /** f01 */
  @Test
  void sheetsWithOneHeaderAreReadTogether() throws IOException {
    RawWorkbook book =
        new RawWorkbook()
            .sheet("丰州镇", "村|类别|年度|投资（元）\n东村|lane|2023|1\n")
            .sheet("说明", "请各乡镇填报\n")
            .sheet("洪水镇", "洪水镇台账\n村|类别|年度|投资（元）\n南村|lane|2023|2\n东村|lane|2023|3\n");
    assertThat(run(book))
        .containsExactly("sheets_read t.xlsx", "duplicate_in_file t.xlsx, sheet 洪水镇, cell A4");
    Path file = book.sheet("洪水镇", "村|类别|年度|投资（元）\n南村|lane|2023|2\n").write(path());
    assertThat(lines(importer().run(request(file), ImportProgress.silent())))
        .containsExactly("sheets_read t.xlsx");
    assertThat(database.query(COSTS)).containsExactly("140429100201|1", "140429101201|2");
    assertThat(database.query("SELECT content::jsonb->>'@source' FROM ledger.entry ORDER BY seq"))
        .containsExactly("t.xlsx row 2", "t.xlsx row 洪水镇!2");
  }

  /** f01 */
  @Test
  void sheetsWithOtherColumnsAreAQuestion() throws IOException {
    RawWorkbook book =
        new RawWorkbook()
            .sheet("丰州镇", "村|类别|年度|投资（元）\n东村|lane|2023|1\n")
            .sheet("洪水镇", "村|类别|年度|投资（万元）\n南村|lane|2023|2\n");
    assertThat(run(book)).containsExactly("several_sheets t.xlsx");
    ImportOutcome one = importer().run(request(path()).withSheet("洪水镇"), ImportProgress.silent());
    assertThat(lines(one)).isEmpty();
    assertThat(database.query(COSTS)).containsExactly("140429101201|20000");
  }

  /** f02 */
  @Test
  void unitAboveTheHeaderHolds() throws IOException {
    assertThat(run(book("村庄建设工程台账（单位：元）\n村|类别|年度|投资\n东村|lane|2023|35000\n"))).isEmpty();
    assertThat(run(book("台账||金额单位：万元\n村|类别|年度|投资\n西村|lane|2023|3.5\n"))).isEmpty();
    assertThat(database.query(COSTS)).containsExactly("140429100201|35000", "140429100202|35000");
  }

  /** f02 */
  @Test
  void unitsInConflictAreFindings() throws IOException {
    assertThat(run(book("单位：元\n村|类别|年度|投资（万元）\n东村|lane|2023|3.5\n")))
        .containsExactly("units_differ t.xlsx, sheet 台账, cell D2");
    assertThat(run(book("单位：元、万元\n村|类别|年度|投资\n东村|lane|2023|3.5\n")))
        .containsExactly("several_units t.xlsx, sheet 台账, cell A1");
    assertThat(run(book("单位：两\n村|类别|年度|投资（元）\n东村|lane|2023|3.5\n")))
        .containsExactly("unknown_unit_line t.xlsx, sheet 台账, cell A1");
    assertThat(run(book("填报单位：农业农村局\n村|类别|年度|投资（元）\n西村|lane|2023|3.5\n"))).isEmpty();
  }

  /** f02, beside */
  @Test
  void unitBesideANumberHolds() throws IOException {
    assertThat(
            run(
                book(
                    "村|类别|年度|投资|单位\n东村|lane|2023|35000|元\n西村|lane|2023|3.5|万元\n南村|lane|2023|1|两\n")))
        .containsExactly("unknown_row_unit t.xlsx, sheet 台账, cell D4");
    assertThat(run(book("村|类别|年度|投资|单位\n东村|lane|2023|35000|元\n西村|lane|2023|3.5|万元\n"))).isEmpty();
    assertThat(database.query(COSTS)).containsExactly("140429100201|35000", "140429100202|35000");
  }

  /** f06 */
  @Test
  void scaleInHeadingAndCell() throws IOException {
    String rows = "村|类别|年度|投资（万元）\n东村|lane|2023|3.5万\n西村|lane|2023|3.5万元\n";
    assertThat(run(book(rows))).containsExactly("scale_twice t.xlsx, sheet 台账, cell D2");
    assertThat(run(book("村|类别|年度|投资\n东村|lane|2023|3.5万\n")))
        .containsExactly("scale_twice t.xlsx, sheet 台账, cell D2");
    assertThat(run(book("村|类别|年度|投资（元）\n东村|lane|2023|3.5万\n"))).isEmpty();
    assertThat(database.query(COSTS)).containsExactly("140429100201|35000");
  }

  /** f03 */
  @Test
  void valuesWithoutHeadingAreSaid() throws IOException {
    assertThat(run(book("村|类别|年度||备注\n东村|lane|2023|8.8|x|边注\n")))
        .containsExactly(
            "values_without_heading t.xlsx, sheet 台账, cell D2",
            "values_without_heading t.xlsx, sheet 台账, cell F2");
  }

  /** f04, f09 */
  @Test
  void formulasCountByTheTypeOfTheirValue() throws IOException {
    assertThat(
            run(
                book(
                    "村|类别|年度|施工单位|备注|投资（元）\n东村|lane|2023|=str 0211400001|=str 1E05|=str\n"
                        + "西村|lane|2023|=str 140429202300000123|#N/A|<c><f>1+1</f><v>2</v></c>\n")))
        .isEmpty();
    assertThat(
            database.query("SELECT contractor, note, cost FROM reg.village_works ORDER BY village"))
        .containsExactly("0211400001|1E05|null", "140429202300000123|#N/A|2");
    assertThat(run(book("村|类别|年度|投资（元）\n南村|lane|2023|<c><f>1+1</f><v></v></c>\n")))
        .containsExactly("formula_without_value t.xlsx, sheet 台账, cell D2");
  }

  /** f07 */
  @Test
  void bareNumbersAreNoDatesUnlessTheyLookLikeOne() throws IOException {
    String rows =
        "村|类别|年度|开工日期\n东村|lane|2023|2023\n西村|lane|2023|202305\n南村|lane|2023|5\n"
            + "北村|lane|2023|2023.5\n东村|lane|2022|45047\n西村|lane|2022|#date 45048\n南村|lane|2022|#date 5\n";
    ImportOutcome outcome =
        importer()
            .run(request(book(rows).write(path())).withGoodRowsOnly(true), ImportProgress.silent());
    assertThat(lines(outcome))
        .containsExactly(
            "not_a_date t.xlsx, sheet 台账, cell D2",
            "not_a_date t.xlsx, sheet 台账, cell D3",
            "not_a_date t.xlsx, sheet 台账, cell D4",
            "not_a_date t.xlsx, sheet 台账, cell D5");
    String dates = "SELECT village, started_on FROM reg.village_works ORDER BY seq";
    assertThat(database.query(dates))
        .containsExactly(
            "140429100201|2023-05-01", "140429100202|2023-05-02", "140429101201|1900-01-05");
  }

  /** f07: a workbook that counts its days from 1904 */
  @Test
  void daysFrom1904() throws IOException {
    assertThat(
            run(
                new RawWorkbook()
                    .from1904()
                    .sheet("台账", "村|类别|年度|开工日期\n东村|lane|2023|#date 43585\n西村|lane|2023|43586\n")))
        .isEmpty();
    assertThat(database.query("SELECT started_on FROM reg.village_works ORDER BY seq"))
        .containsExactly("2023-05-01", "2023-05-02");
  }

  /** f07: days that a program wrote with midnight */
  @Test
  void midnightIsTheDay() throws IOException {
    assertThat(
            run(
                book(
                    "村|类别|年度|开工日期\n东村|lane|2023|2023-05-01 00:00:00\n西村|lane|2023|2023/5/2 0:00\n"
                        + "南村|lane|2023|<c t=\"d\"><v>2023-05-03T00:00:00</v></c>\n")))
        .isEmpty();
    assertThat(database.query("SELECT started_on FROM reg.village_works ORDER BY seq"))
        .containsExactly("2023-05-01", "2023-05-02", "2023-05-03");
    assertThat(run(book("村|类别|年度|开工日期\n北村|lane|2023|2023-05-01 10:30\n")))
        .containsExactly("not_a_date t.xlsx, sheet 台账, cell D2");
  }

  /** f11 */
  @Test
  void escapesOfControlCharactersAreDecoded() throws IOException {
    assertThat(
            run(
                book(
                    "村|类别|年度|施工单位|备注\n东村|lane|2023|甲_x000B_公司|一\n"
                        + "西村|lane|2023|甲_x005F_x000B_公司_x00_|第一行_x000D_&#10;第二行_x005F_x000D_\n")))
        .containsExactly("control_character t.xlsx, sheet 台账, cell D2");
    assertThat(run(book("村|类别|年度|施工单位|备注\n西村|lane|2023|甲_x005F_x000B_公司|一_x000D_&#10;二\n")))
        .isEmpty();
    assertThat(database.query("SELECT contractor, note = E'一\\n二' FROM reg.village_works"))
        .containsExactly("甲_x000B_公司|t");
  }

  /** f13 */
  @Test
  void strictWorkbooksAreRead() throws IOException {
    assertThat(
            run(
                new RawWorkbook()
                    .strict()
                    .sheet("台账", "村|类别|年度|开工日期\n东村|lane|2023|<c t=\"d\"><v>2023-05-01</v></c>\n")))
        .isEmpty();
    assertThat(database.query("SELECT started_on FROM reg.village_works"))
        .containsExactly("2023-05-01");
  }

  /** f14 */
  @Test
  void keysThatLookAlikeAreFound() throws IOException {
    String rows =
        "项目编号,县,项目名称\nFT-3801,武乡县,a\nＦＴ－3801,武乡县,b\nFT\u2013380\u200b1,武乡县,c\nFT-3801\u200b,武乡县,d\nft-3801,武乡县,e\nFT-38\u00ad02,武乡县,f\n";
    Path file = Files.writeString(folder.resolve("p.csv"), rows);
    ImportOutcome outcome =
        importer()
            .run(
                ImportRequest.of("project", file, Person.administrator("clerk"))
                    .withGoodRowsOnly(true),
                ImportProgress.silent());
    assertThat(lines(outcome))
        .containsExactly(
            "look_alike_key p.csv:3:1",
            "look_alike_key p.csv:4:1",
            "duplicate_in_file p.csv:5:1",
            "look_alike_case p.csv:6:1");
    Path again = Files.writeString(folder.resolve("q.csv"), "项目编号,县\nFT-3802,武乡县\n");
    assertThat(
            lines(
                importer()
                    .run(
                        ImportRequest.of("project", again, Person.administrator("clerk")),
                        ImportProgress.silent())))
        .containsExactly("look_alike_key q.csv:2:1");
  }

  /** f18 */
  @Test
  void finishedRecordTwiceInAFile() throws IOException {
    run(book("村|类别|年度|验收日期|状态\n东村|lane|2023|2023-09-01|accepted\n"));
    Path file = book("村|类别|年度|投资（元）\n东村|lane|2023|1\n东村|lane|2023|2\n").write(path());
    assertThat(lines(importer().run(request(file).withUpdate(true), ImportProgress.silent())))
        .containsExactly(
            "record_finished t.xlsx, sheet 台账, cell A2",
            "duplicate_in_file t.xlsx, sheet 台账, cell A3",
            "record_finished t.xlsx, sheet 台账, cell A3");
  }

  /** f19 */
  @Test
  void textsThatASpreadsheetWouldCompute() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("w.csv"),
            "village,kind,year,contractor,note\n"
                + "东村,lane,2023,\"=\"\"00123\"\"\",'00456\n"
                + "西村,lane,2023,=1+1,\"=HYPERLINK(\"\"http://example.invalid\"\",\"\"x\"\")\"\n"
                + "南村,lane,2023,+86,-5\n北村,lane,2023,@SUM(A1),'=1\n");
    assertThat(lines(importer().run(request(file), ImportProgress.silent()))).isEmpty();
    String all = "SELECT contractor, note FROM reg.village_works ORDER BY village";
    List<String> before = database.query(all);
    assertThat(before.get(0)).isEqualTo("00123|'00456");
    assertThat(before.get(3)).isEqualTo("@SUM(A1)|=1");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordExporter(new Access(catalog, database.database()))
        .write(
            Person.administrator("exporter"),
            ExportRequest.of("village_works", ExportRequest.Format.CSV),
            out);
    Path exported = Files.write(folder.resolve("out.csv"), out.toByteArray());
    assertThat(Files.readString(exported))
        .contains(",'=1+1,", ",'+86,", ",'-5,", ",'@SUM(A1),", "\"'=HYPERLINK(");
    database = new SampleDatabase(catalog);
    assertThat(lines(importer().run(request(exported), ImportProgress.silent()))).isEmpty();
    assertThat(database.query(all)).isEqualTo(before);
  }

  /** f23 */
  @Test
  void filesNamedXlsAreToldForWhatTheyAre() throws IOException {
    assertThat(named("w.xls", "\ufeff<html xmlns:x=\"x\"><body><table>"))
        .containsExactly("web_page w.xls");
    assertThat(named("x.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"x\"/>"))
        .containsExactly("xml_table x.xls");
    assertThat(named("c.csv", "<table><tr>")).containsExactly("web_page c.csv");
    assertThat(named("t.xls", "村\t类别\t年度\n东村\tlane\t2023\n"))
        .containsExactly("text_named_xls t.xls");
  }

  private List<String> named(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return lines(importer().run(request(file), ImportProgress.silent()));
  }

  /** f26 */
  @Test
  void headingsOnTwoLinesAreJoined() throws IOException {
    RawWorkbook book =
        book("台账\n村|类别|年度|投资||开工日期\n|||合计（元）|上级（元）|\n东村|lane|2023|10|8|2023-05-01\n")
            .merged("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3");
    assertThat(run(book)).containsExactly("unknown_column t.xlsx, sheet 台账, cell E3");
    assertThat(database.query("SELECT cost, started_on FROM reg.village_works"))
        .containsExactly("10|2023-05-01");
    assertThat(run(book("位置|工程||\n村|类别|年度|备注\n西村|lane|2023|x\n"))).isEmpty();
    assertThat(database.query("SELECT note FROM reg.village_works WHERE note IS NOT NULL"))
        .containsExactly("x");
  }

  /** f30 */
  @Test
  void hiddenRowsAreSaid() throws IOException {
    assertThat(run(book("村|类别|年度\n东村|lane|2023\n-西村|lane|2023\n-南村|lane|2023\n")))
        .containsExactly("hidden_rows t.xlsx, sheet 台账, cell A3");
    assertThat(database.query(COSTS)).hasSize(3);
  }

  @Test
  void totalsAndSignaturesAreNoRecords() throws IOException {
    assertThat(
            run(
                book(
                    "序号|村|类别|年度|投资（元）\n1|东村|lane|2023|1\n|合 计|||1\n丰州镇小计||||1\n填表人：张三||审核人：李四||\n")))
        .containsExactly(
            "unknown_column t.xlsx, sheet 台账, cell A1",
            "total_line t.xlsx, sheet 台账, cell B3",
            "total_line t.xlsx, sheet 台账, cell A4",
            "signature_line t.xlsx, sheet 台账, cell A5");
    assertThat(database.query(COSTS)).containsExactly("140429100201|1");
  }

  /** f05 */
  @Test
  void regionsHaveTheirTime() throws IOException {
    Catalog changed =
        TestPack.resource("packs/works")
            .with(
                "regions.csv",
                """
                code,name,level,parent,valid_from,valid_to
                140429,武乡县,county,,,
                140429100,丰州镇,township,140429,,
                140429101,洪水镇,township,140429,,
                140429100201,东村,village,140429100,,2023-12-31
                140429100299,新村,village,140429100,2024-01-01,
                140429101201,南村,village,140429101,,2024-01-01
                140429101299,南村,village,140429101,2024-01-01,
                """)
            .load();
    database = new SampleDatabase(changed);
    Path file =
        Files.writeString(
            folder.resolve("w.csv"),
            "village,kind,year,started_on\n140429100201,lane,2024,2024-05-01\n140429100201,lane,2023,2023-05-01\n"
                + "新村,lane,2023,2023-05-01\n新村,lane,2024,2024-05-01\n南村,lane,2023,2023-05-01\n南村,lane,2024,2024-05-01\n东村,lane,2025,2025-01-01\n");
    ImportOutcome outcome =
        new RecordImporter(
                changed,
                database.database(),
                InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z")))
            .run(request(file).withGoodRowsOnly(true), ImportProgress.silent());
    assertThat(lines(outcome))
        .containsExactly(
            "division_abolished w.csv:2:1",
            "division_younger w.csv:4:1",
            "division_abolished w.csv:8:1");
    assertThat(outcome.findings().list().get(1).remedy().zh()).contains("新村 140429100299");
    assertThat(database.query("SELECT village, year FROM reg.village_works ORDER BY seq"))
        .containsExactly(
            "140429100201|2023",
            "140429100299|2023",
            "140429100299|2024",
            "140429101201|2023",
            "140429101299|2024");
  }

  /** f10 */
  @Test
  void noWorkbookOfFaultsIsWrittenIntoAPack() throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "pack: x\n");
    Path data = Files.createDirectory(folder.resolve("data"));
    Path file =
        Files.writeString(data.resolve("village_works.csv"), "village,kind,year\n东材,lane,2023\n");
    ImportOutcome outcome = importer().run(request(file), ImportProgress.silent());
    assertThat(lines(outcome))
        .containsExactly(
            "faults_file_in_pack " + data.resolve("village_works.csv.faults.xlsx"),
            "unknown_region village_works.csv:2:1");
    assertThat(
            outcome.findings().list().stream()
                .filter(each -> each.code().equals("unknown_region"))
                .findFirst()
                .orElseThrow()
                .remedy()
                .zh())
        .contains("东村");
    try (var files = Files.list(data)) {
      assertThat(files).containsExactly(file);
    }
  }

  private Path path() {
    return folder.resolve("t.xlsx");
  }

  private static RawWorkbook book(String rows) {
    return new RawWorkbook().sheet("台账", rows);
  }

  private List<String> run(RawWorkbook book) throws IOException {
    return lines(importer().run(request(book.write(path())), ImportProgress.silent()));
  }

  private RecordImporter importer() {
    return new RecordImporter(
        catalog, database.database(), InstantSource.fixed(Instant.parse("2023-11-02T08:30:00Z")));
  }

  private static ImportRequest request(Path file) {
    return ImportRequest.of("village_works", file, Person.administrator("clerk"));
  }

  private static List<String> lines(ImportOutcome outcome) {
    return outcome.findings().list().stream()
        .filter(finding -> !HINTS.contains(finding.code()))
        .map(finding -> finding.code() + " " + finding.place())
        .toList();
  }
}
