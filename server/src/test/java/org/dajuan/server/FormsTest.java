package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.period.Period;
import org.dajuan.records.access.Person;
import org.dajuan.reports.form.Burden;
import org.dajuan.reports.form.BurdenAccount;
import org.dajuan.reports.form.DataFileTally;
import org.dajuan.reports.form.DatabaseTally;
import org.dajuan.reports.form.FilledForm;
import org.dajuan.reports.form.FormFiller;
import org.dajuan.reports.form.FormFormat;
import org.dajuan.reports.form.FormLoad;
import org.dajuan.reports.form.FormWords;
import org.dajuan.reports.form.RowTally;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** FEATURE: a form asks only for what nobody knows, and says how much that is. */
class FormsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 29);

  private final SampleServer sample = SampleServer.get();
  private final Catalog catalog = sample.workspace.catalog();
  private final Visitor visitor = Visitor.signedIn(sample);

  private FilledForm fill(String form, String region, String period) {
    return new FormFiller(catalog, sample.workspace.figures()::findAll)
        .fill(
            form(form),
            catalog.regions().get(region),
            Period.parse(period),
            Locale.CHINESE,
            sample.workspace.records(Person.administrator("test")),
            1000);
  }

  private Form form(String id) {
    return catalog.forms().get(id);
  }

  private static String lines(FilledForm filled) {
    return filled.rows().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.text().isEmpty() ? cell.state().code() : cell.text())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private String write(FilledForm filled, FormFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(filled, new FormWords(catalog, Locale.CHINESE), Locale.CHINESE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void recordsOfTheRespondentFillTheRows() {
    FilledForm filled = fill("works-yearly", "990001100", "2023");

    assertThat(lines(filled))
        .isEqualTo(
            """
            甲村 户巷道硬化 1.2公里 2023-06-30 测甲 已验收 1 asked
            乙村 户巷道硬化 2.3公里 2023-07-30 测乙 已验收 1 asked\
            """);
    assertThat(filled.due()).hasToString("2024-01-31");
    assertThat(filled.count(FilledForm.State.ASKED)).isEqualTo(2);
  }

  @Test
  void aRegionAboveAnswersForAllWithinIt() {
    assertThat(lines(fill("works-yearly", "990001", "2023")).lines())
        .hasSize(4)
        .last()
        .isEqualTo("戊村 户巷道硬化 900米 empty 测戊 在建 empty asked");
  }

  @Test
  void regionsAsRowsWithTheFiguresOfTheYearSoFar() {
    assertThat(lines(fill("lanes-half-yearly", "990001101", "2023Q4")))
        .isEqualTo(
            """
            990001101200 1 asked
            990001101201 empty asked\
            """);
  }

  @Test
  void orgsAnswerForTheirRegion() {
    assertThat(lines(fill("bureau-yearly", "990001", "2023"))).startsWith("3 ");
  }

  @Test
  void periodThatNamesNoFilling() {
    assertThatThrownBy(() -> fill("lanes-half-yearly", "990001", "2023Q3"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void burdenOfSampleDataAndOfTheirRecordsIsTheSame() {
    Burden files = account(new DataFileTally(catalog));
    Burden records = account(new DatabaseTally(catalog, sample.workspace.database().engine()));

    assertThat(records).isEqualTo(files);
    FormLoad works = files.forms().get(0);
    assertThat(works.respondents()).isEqualTo(2);
    assertThat(works.rows()).as("lanes of 2023").isEqualTo(4);
    assertThat(works.cells()).isEqualTo(32);
    assertThat(works.filled()).as("without remarks and the one date to come").isEqualTo(27);
    assertThat(files.forms().get(1).rows()).as("five villages, twice").isEqualTo(10);
    assertThat(files.forms().get(2).cells()).isEqualTo(3);
    assertThat(Burden.spared(27, 32)).hasToString("84.4");
  }

  private Burden account(RowTally tally) {
    return new BurdenAccount(catalog, tally, DAY).of();
  }

  @Test
  void whatIsAskedTwice() {
    List<String> repeats =
        account(new DataFileTally(catalog)).repeats().stream()
            .map(
                each ->
                    each.kind()
                        + " "
                        + each.of()
                        + " "
                        + each.columns().stream()
                            .map(c -> c.form().id() + "." + c.column().id())
                            .collect(Collectors.joining(",")))
            .toList();

    assertThat(repeats)
        .containsExactly(
            "INDICATOR lane_villages works-yearly.lanes,bureau-yearly.lanes",
            "KNOWN lane_villages lanes-half-yearly.typed");
  }

  @Test
  void textFormatsHoldTheTable() throws IOException {
    FilledForm filled = fill("works-yearly", "990001100", "2023");

    assertThat(write(filled, FormFormat.CSV).lines())
        .first()
        .isEqualTo("村,类别,工程量,验收日期,联系人,状态,本村硬化数（个）,备注");
    assertThat(write(filled, FormFormat.MD))
        .contains("# 村庄工程年报表", "- 发表单位：建设局", "- 依据：建设局工作制度", "- 报送截止：2024-01-31")
        .contains("| 甲村 | 户巷道硬化 | 1.2公里 | 2023-06-30 | 测甲 | 已验收 | 1 |  |");
  }

  @Test
  void workbookHoldsNumbersAsNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormFormat.XLSX.write(
        fill("works-yearly", "990001100", "2023"),
        new FormWords(catalog, Locale.CHINESE),
        Locale.CHINESE,
        out);

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("村庄工程年报表");
      Row last = rows.get(rows.size() - 1);
      assertThat(last.getCellText(0)).isEqualTo("乙村");
      assertThat(last.getCellAsNumber(6)).hasValueSatisfying(n -> assertThat(n).isEqualTo("1"));
    }
  }

  @Test
  void pagesShowTheAccountAndOneFormMasked() {
    assertThat(visitor.get("/forms").body()).contains("村庄工程年报表", "每半年", "重复要数", "已有数仍要填");
    String page = visitor.get("/forms/works-yearly?region=990001100&period=2023").body();
    assertThat(page).contains("甲村", "测＊＊", "发表单位：建设局", "自动填好 14 格").doesNotContain("测甲");
    assertThat(visitor.get("/forms/works-yearly?period=2023&lang=en").body())
        .contains("Yearly village works", "to fill");
    assertThat(visitor.get("/forms/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormThatIsNoLongerValidSaysSo() {
    assertThat(visitor.get("/forms/works-yearly?period=2021&lang=zh").body()).contains("不在报表的有效期内");
  }

  @Test
  void filesOfPagesAreMaskedToo() {
    assertThat(visitor.get("/forms/works-yearly/file.csv?region=990001&period=2023&lang=zh").body())
        .contains("甲村", "测＊＊")
        .doesNotContain("测甲");
    assertThat(
            visitor.get("/forms/works-yearly/file.xlsx?region=990001&period=2023Q1").statusCode())
        .isEqualTo(404);
  }
}
