package org.dajuan.records.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: what goes out comes back without loss; workbooks are read as people see them. */
class RoundTripTest {
  private static final Instant NOW = Instant.parse("2023-11-02T08:30:00Z");
  private static final String ALL =
      "SELECT village, kind, year, quantity, cost, started_on, accepted_on, contractor, features, public_bid, note, id_number, office, state FROM reg.village_works ORDER BY village";

  @TempDir Path folder;
  private final Catalog catalog = TestPack.resource("packs/works").load();
  private SampleDatabase database;

  @BeforeEach
  void open() {
    database = new SampleDatabase(catalog);
  }

  @Test
  void csvAndWorkbookComeBackAsTheyWere() throws IOException {
    importSample();
    List<String> before = database.query(ALL);
    for (ExportRequest.Format format :
        List.of(ExportRequest.Format.CSV, ExportRequest.Format.XLSX)) {
      Path file = export(ExportRequest.of("village_works", format).withVoided(true));
      assertThat(
              importer().run(request(file).withUpdate(true), ImportProgress.silent()).unchanged())
          .isEqualTo(2);
      database = new SampleDatabase(catalog);
      assertThat(codes(importer().run(request(file), ImportProgress.silent()))).isEmpty();
      assertThat(database.query(ALL)).isEqualTo(before);
    }
  }

  /** Who does not see personal fields gets no column of them. */
  @Test
  void csvSaysCodesAndUnits() throws IOException {
    importSample();
    Path file = folder.resolve("clerk.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      new RecordExporter(new Access(catalog, database.database()))
          .write(
              Person.of("clerk", Set.of("clerk"), null),
              ExportRequest.of("village_works", ExportRequest.Format.CSV),
              out);
    }
    assertThat(Files.readAllLines(file).get(0))
        .isEqualTo(
            "id,village,kind,year,quantity,cost,started_on,accepted_on,contractor,features,public_bid,note,project,office,state");
    assertThat(Files.readAllLines(file).get(1))
        .contains(
            ",140429100201,lane,2023,3400.5,12.5,2023-03-01,2023-09-30,\"甲,乙\",lit;drained,true,");
  }

  @Test
  void jsonIsTypedAndInBaseUnits() throws IOException {
    importSample();
    Path file =
        export(ExportRequest.of("village_works", ExportRequest.Format.JSON).inRegion("140429101"));
    assertThat(Files.readString(file))
        .startsWith("[{\"id\":\"")
        .endsWith(
            "\"region_code\":\"140429101201\",\"state\":\"planned\",\"version\":1,\"seq\":1,\"village\":\"140429101201\",\"kind\":\"flowers\",\"year\":2022,\"quantity\":null,\"cost\":null,\"started_on\":null,\"accepted_on\":null,\"contractor\":null,\"features\":[],\"public_bid\":null,\"note\":null,\"project\":null,\"id_number\":null,\"office\":null}]");
  }

  @Test
  void filledTemplateComesBack() throws IOException {
    Path template = folder.resolve("template.xlsx");
    try (OutputStream out = Files.newOutputStream(template)) {
      new TemplateWorkbook(catalog, catalog.register("village_works")).write(out);
    }
    List<String> header = firstRow(template);
    assertThat(header.subList(0, 6))
        .containsExactly("村 *", "类别 *", "年度 *", "工程量", "投资（万元）", "开工日期");
    Path empty = template;
    assertThat(codes(importer().run(request(empty), ImportProgress.silent())))
        .containsExactly("no_rows");
    Path filled = folder.resolve("filled.xlsx");
    workbook(
        filled,
        sheet -> {
          for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
          }
          sheet.value(1, 0, "东村");
          sheet.value(1, 1, "户巷道硬化");
          sheet.value(1, 2, 2023);
          sheet.value(1, 3, 0.1 + 0.2);
          sheet.value(1, 4, 12.5);
          sheet.value(1, 5, LocalDate.of(2023, 3, 1));
          sheet.style(1, 5).format("yyyy/m/d").set();
          sheet.value(1, 6, 45199);
          sheet.value(1, 9, true);
        });
    assertThat(codes(importer().run(request(filled), ImportProgress.silent()))).isEmpty();
    assertThat(
            database.query(
                "SELECT quantity, cost, started_on, accepted_on, public_bid FROM reg.village_works"))
        .containsExactly("0.3|125000|2023-03-01|2023-09-30|t");
  }

  @Test
  void titleRowsAboveTheHeaderAndFaultsInCells() throws IOException {
    Path file = folder.resolve("works.xlsx");
    workbook(
        file,
        sheet -> {
          sheet.value(0, 0, "武乡县村庄建设工程");
          sheet.range(0, 0, 0, 3).merge();
          String[] header = {"序号", "村", "类别", "年度", "投资", "联系人证件号"};
          for (int i = 0; i < header.length; i++) {
            sheet.value(1, i, header[i]);
          }
          sheet.value(2, 1, "东村");
          sheet.range(2, 1, 3, 1).merge();
          sheet.value(2, 2, "lane");
          sheet.formula(2, 3, "2000+23");
          sheet.value(2, 4, "很多");
          sheet.value(3, 2, "lane");
          sheet.value(3, 3, 2023);
          sheet.value(3, 5, 140429189901011234L);
        });
    ImportOutcome outcome = importer().run(request(file), ImportProgress.silent());
    assertThat(
            outcome.findings().list().stream()
                .filter(finding -> !finding.code().equals("columns_left_out"))
                .map(finding -> finding.code() + " " + finding.place()))
        .containsExactly(
            "merged_cells works.xlsx, sheet 台账, cell B3:B4",
            "unknown_column works.xlsx, sheet 台账, cell A2",
            "formula_without_value works.xlsx, sheet 台账, cell D3",
            "required works.xlsx, sheet 台账, cell B4",
            "number_lost_digits works.xlsx, sheet 台账, cell F4");
    List<List<String>> marked = rows(outcome.faultsFile().orElseThrow());
    assertThat(marked.get(0).subList(0, 3)).containsExactly("问题 Problems", "序号", "村");
    assertThat(marked.get(1).get(0)).contains("公式没有计算结果");
    assertThat(marked.get(2).get(0)).contains("村必填");
    assertThat(marked).hasSize(3);
  }

  @Test
  void zipBombIsRefused() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(codes(importer().run(request(bomb), ImportProgress.silent())))
        .containsExactly("workbook_too_large");
  }

  @Test
  void brokenWorkbooks() throws IOException {
    Path zip = folder.resolve("zip.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("hello.txt"));
      out.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(codes(importer().run(request(zip), ImportProgress.silent())))
        .containsExactly("not_a_workbook");
    importSample();
    Path good = export(ExportRequest.of("village_works", ExportRequest.Format.XLSX));
    byte[] bytes = Files.readAllBytes(good);
    Path cut = folder.resolve("cut.xlsx");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(codes(importer().run(request(cut), ImportProgress.silent())))
        .containsExactly("broken_workbook");
    Path old = folder.resolve("old.xls");
    Files.write(old, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 1, 1, 1, 1});
    assertThat(codes(importer().run(request(old), ImportProgress.silent())))
        .containsExactly("old_workbook");
    assertThat(codes(importer().run(request(good).withSheet("没有"), ImportProgress.silent())))
        .containsExactly("unknown_sheet");
  }

  private void importSample() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sample.csv"),
            """
            村,类别,年度,工程量,投资,开工日期,验收日期,施工单位,特征,是否招标,备注,主管单位,状态
            东村,户巷道硬化,2023,3.4005公里,12.5,2023-03-01,2023-09-30,"甲,乙",有路灯、有排水,是,"第一行
            ""第二行\""\",农业农村局,已验收
            南村,鲜花种植,2022,,,,,,,,,,
            """);
    assertThat(importer().run(request(file), ImportProgress.silent()).created()).isEqualTo(2);
  }

  private RecordImporter importer() {
    return new RecordImporter(catalog, database.database(), InstantSource.fixed(NOW));
  }

  private static ImportRequest request(Path file) {
    return ImportRequest.of("village_works", file, Person.administrator("clerk"));
  }

  private Path export(ExportRequest request) throws IOException {
    Path file =
        folder.resolve("export." + request.format().name().toLowerCase(java.util.Locale.ROOT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordExporter(new Access(catalog, database.database()))
        .write(Person.administrator("exporter"), request, out);
    return Files.write(file, out.toByteArray());
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static void workbook(Path file, Filling filling) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.fill(workbook.newWorksheet("台账"));
    }
  }

  private static List<String> firstRow(Path file) throws IOException {
    return rows(file).get(0);
  }

  private static List<List<String>> rows(Path file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.map(row -> row.stream().map(RoundTripTest::text).toList()).toList();
    }
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.getText();
  }

  private static List<String> codes(ImportOutcome outcome) {
    return outcome.findings().list().stream()
        .map(finding -> finding.code())
        .filter(code -> !code.equals("columns_left_out"))
        .toList();
  }
}
