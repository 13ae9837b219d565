package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.form.Frequency;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.testing.TestPack;
import org.junit.jupiter.api.Test;

/** FEATURE: a form says who is asked for what, how often, and what is already known. */
class FormReaderTest {

  @Test
  void listForm() {
    Form form = TestPack.resource("packs/complete").load().forms().get("works-monthly");
    assertThat(form.frequency()).isEqualTo(Frequency.MONTH);
    assertThat(form.due()).isEqualTo(new TimeLimit(5, TimeLimit.Kind.WORKING_DAYS));
    assertThat(form.filledBy().level()).isEqualTo("township");
    FormRows.Records rows = (FormRows.Records) form.rows();
    assertThat(rows.register()).isEqualTo("village_works");
    assertThat(rows.during()).isEqualTo("started_on");
    assertThat(form.columns())
        .extracting(each -> each.source())
        .containsExactly(
            new CellSource.OfRegion(CellSource.OfRegion.Part.NAME),
            new CellSource.OfField("accepted_on"),
            new CellSource.OfIndicator("lane_villages", CellSource.OfIndicator.When.YEAR_EARLIER),
            new CellSource.Asked(new FieldType.Text()));
    assertThat(form.isValidOn(LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(form.isValidOn(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void columnsGoByTheTitleOfWhatTheyShow() {
    Form form = TestPack.resource("packs/complete").load().forms().get("works-monthly");
    assertThat(form.columns())
        .extracting(each -> each.title().zh())
        .containsExactly("村", "验收日期", "硬化村数", "备注");
  }

  @Test
  void rowsLeftOutMeanOneForEachRespondent() {
    Form form =
        TestPack.resource("packs/complete")
            .with(
                "forms/works.yaml",
                """
                forms:
                  - form: survey
                    title: 摸底表
                    issuer: bureau
                    frequency: once
                    filled_by: {org_kind: school}
                    columns: [{column: pupils, title: 学生数, new: integer}]
                """)
            .load()
            .forms()
            .get("survey");
    assertThat(form.rows()).isInstanceOf(FormRows.Respondent.class);
    assertThat(form.filledBy().orgKind()).isEqualTo("school");
    assertThat(form.due()).isNull();
  }

  @Test
  void halfYearsEndInJuneAndDecember() {
    assertThat(Frequency.HALF_YEAR.fits(Period.parse("2023Q2"))).isTrue();
    assertThat(Frequency.HALF_YEAR.fits(Period.parse("2023Q3"))).isFalse();
    assertThat(Frequency.HALF_YEAR.firstDay(Period.parse("2023Q4"))).hasToString("2023-07-01");
    assertThat(Frequency.WEEK.firstDay(Period.parse("2023-05-07"))).hasToString("2023-05-01");
  }
}
