package org.dajuan.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.small.SmallCounty;
import org.dajuan.desk.warning.WarningGroup;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordQuery;
import org.dajuan.records.transfer.ExportRequest;
import org.junit.jupiter.api.Test;

/** FEATURE: registers and records in words, as far as the person sees them. */
class RegisterDeskTest {

  private static final LocalDate TODAY = LocalDate.parse("2023-08-01");
  private static final Person CLERK = SmallCounty.holder("village-clerk", "990001100");

  private final RegisterDesk desk = SmallCounty.workspace().registerDesk();
  private final Register works = desk.known("village_works").orElseThrow();

  private RegisterPage page(Person person, RecordQuery query, Locale locale) {
    return desk.page(person, works, query, TODAY, locale);
  }

  private static String lines(RegisterPage page) {
    return page.table().rows().stream()
        .map(row -> row.label() + " | " + row.region() + " | " + row.state())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void listsRegistersWithTheirStates() {
    assertThat(desk.list(SmallCounty.ADMINISTRATOR, Locale.CHINESE))
        .filteredOn(group -> group.stream().id().equals("works"))
        .flatExtracting(RegisterGroup::registers)
        .filteredOn(count -> count.register().equals(works))
        .extracting(
            count ->
                count.total()
                    + " "
                    + count.states().stream()
                        .map(state -> state.title() + " " + state.count())
                        .toList())
        .containsExactly("7 [已验收 6, 在建 1]");
  }

  @Test
  void whoHoldsNoRoleHasNoRegister() {
    Person nobody = new Person("nobody", List.of(), false);
    assertThat(desk.list(nobody, Locale.CHINESE)).isEmpty();
    assertThat(desk.find(nobody, "village_works")).isEmpty();
    assertThat(desk.find(nobody, "nothing")).isEmpty();
    assertThat(desk.find(CLERK, "village_works")).contains(works);
  }

  @Test
  void aPageHasTheRecordsInSightOnly() {
    RecordQuery of2023 = RecordQuery.of("village_works").inState("building");
    assertThat(lines(page(SmallCounty.ADMINISTRATOR, of2023, Locale.CHINESE)))
        .isEqualTo("戊村 户巷道硬化 | 戊村 | 在建");
    assertThat(lines(page(CLERK, of2023, Locale.CHINESE))).isEmpty();
    assertThat(lines(page(CLERK, RecordQuery.of("village_works"), Locale.ENGLISH)))
        .contains("| 甲村 | Accepted")
        .doesNotContain("丁村");
  }

  @Test
  void statesAreCountedInSightAndWarningsComeAlong() {
    RegisterPage all =
        page(SmallCounty.ADMINISTRATOR, RecordQuery.of("village_works"), Locale.CHINESE);
    assertThat(all.states())
        .extracting(each -> each.title() + " " + each.count())
        .containsExactly("已验收 6", "在建 1");
    assertThat(all.warnings())
        .extracting(card -> card.title() + " red " + card.red())
        .containsExactly("工期过长 red 1");
    assertThat(page(CLERK, RecordQuery.of("village_works"), Locale.CHINESE).states())
        .extracting(each -> each.title() + " " + each.count())
        .containsExactly("已验收 5");
  }

  @Test
  void aPageLeadsToTheNext() {
    RecordQuery two = RecordQuery.of("village_works").withLimit(4);
    RegisterPage first = page(SmallCounty.ADMINISTRATOR, two, Locale.CHINESE);
    RegisterPage second = page(SmallCounty.ADMINISTRATOR, two.after(first.next()), Locale.CHINESE);
    assertThat(first.table().rows()).hasSize(4);
    assertThat(second.table().rows()).hasSize(3).doesNotContainAnyElementsOf(first.table().rows());
    assertThat(second.next()).isNull();
  }

  /** Columns that are masked in some record would tell by their order what is masked. */
  @Test
  void maskedFieldsHaveNoColumn() {
    assertThat(page(SmallCounty.ADMINISTRATOR, RecordQuery.of("village_works"), Locale.CHINESE))
        .extracting(page -> page.table().columns().toString())
        .asString()
        .contains("联系人");
    assertThat(page(CLERK, RecordQuery.of("village_works"), Locale.CHINESE))
        .extracting(page -> page.table().columns().toString())
        .asString()
        .contains("施工单位")
        .doesNotContain("联系人")
        .doesNotContain("电话");
  }

  @Test
  void stepsAreSaidInTheReadersLanguage() {
    assertThat(steps(Locale.CHINESE)).contains("完工：在建 → 完工，村级信息员，60 日内");
    assertThat(steps(Locale.ENGLISH))
        .contains("Finish：Building → Built，Village clerk，within 60 days");
    assertThat(steps(Locale.CHINESE)).contains("开工：计划 → 在建，可编辑者，");
  }

  private List<String> steps(Locale locale) {
    return page(SmallCounty.ADMINISTRATOR, RecordQuery.of("village_works"), locale)
        .flow()
        .steps()
        .stream()
        .map(
            step ->
                "%s：%s → %s，%s，%s"
                    .formatted(step.title(), step.from(), step.to(), step.who(), step.within()))
        .toList();
  }

  @Test
  void aRecordTellsItsFieldsAndItsHistory() {
    UUID id = any(RecordQuery.of("village_works").containing("戊村"));
    RecordCard card =
        desk.record(SmallCounty.ADMINISTRATOR, works, id, Locale.CHINESE).orElseThrow();
    assertThat(card.label()).isEqualTo("戊村 户巷道硬化");
    assertThat(card.flow().here()).isEqualTo("building");
    assertThat(card.fields())
        .extracting(each -> each.title() + "=" + each.value())
        .contains("电话=13900000004", "开工日期=2023-04-01");
    assertThat(card.history())
        .extracting(each -> each.kind() + " " + each.actor())
        .containsExactly("导入（在建） clerk");
    assertThat(desk.record(SmallCounty.ADMINISTRATOR, works, new UUID(0, 0), Locale.CHINESE))
        .isEmpty();
  }

  @Test
  void ofARecordSensitiveFieldsAreMaskedForWhoMayNotReadThem() {
    UUID id = any(RecordQuery.of("village_works").containing("乙村"));
    RecordCard card = desk.record(CLERK, works, id, Locale.CHINESE).orElseThrow();
    assertThat(card.fields())
        .filteredOn(RecordCard.Value::masked)
        .extracting(RecordCard.Value::title)
        .contains("联系人", "电话");
    assertThat(card.fields().toString()).doesNotContain("13900000002");
    UUID elsewhere = any(RecordQuery.of("village_works").containing("丁村"));
    assertThat(desk.record(CLERK, works, elsewhere, Locale.CHINESE)).isEmpty();
  }

  private UUID any(RecordQuery query) {
    return UUID.fromString(
        page(SmallCounty.ADMINISTRATOR, query, Locale.CHINESE).table().rows().get(0).id());
  }

  @Test
  void filesHoldWhatThePersonMayTakeAlong() throws IOException {
    assertThat(desk.mayExport(SmallCounty.ADMINISTRATOR, works)).isTrue();
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    desk.export(
        SmallCounty.ADMINISTRATOR,
        ExportRequest.of("village_works", ExportRequest.Format.CSV),
        csv);
    assertThat(csv.toString(StandardCharsets.UTF_8)).contains("甲建公司").contains("测戊");
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    desk.template(works, template);
    assertThat(template.toByteArray()).startsWith('P', 'K');
  }

  /** Not green only because nothing more is to be done. */
  @Test
  void colourOfAStateSaysWhatItMeans() {
    RecordWords words = new RecordWords(SmallCounty.workspace().catalog(), works, Locale.CHINESE);
    assertThat(List.of("building", "accepted", "dropped", "voided"))
        .extracting(words::tone)
        .containsExactly("warn", "good", "", "bad");
  }

  @Test
  void streamsStandInTheOrderOfChaptersAndOnesOwnFirst() {
    assertThat(streams(SmallCounty.ADMINISTRATOR)).containsExactly("economy", "works");
    Person mine =
        new Person(
            "clerk",
            List.of(Grant.in(SmallCounty.HOME, "village-clerk").forStreams(Set.of("works"))),
            false);
    assertThat(streams(mine)).containsExactly("works mine", "economy");
  }

  private List<String> streams(Person person) {
    return desk.list(person, Locale.CHINESE).stream()
        .map(group -> group.stream().id() + (group.mine() ? " mine" : ""))
        .toList();
  }

  @Test
  void warningsStandByStream() {
    var warnings = SmallCounty.workspace().warningDesk();
    assertThat(warnings.groups(SmallCounty.ADMINISTRATOR, TODAY, null, Locale.CHINESE))
        .extracting(WarningGroup::title)
        .containsExactly("乡村建设");
    assertThat(warnings.find(new Person("nobody", List.of(), false), "slow_works")).isEmpty();
    assertThat(warnings.find(SmallCounty.ADMINISTRATOR, "nothing")).isEmpty();
  }
}
