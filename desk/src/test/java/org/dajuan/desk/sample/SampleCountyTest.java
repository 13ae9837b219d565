package org.dajuan.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.script.ScriptedChanges;
import org.dajuan.records.testing.TestDatabase;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportProgress;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.records.transfer.RecordImporter;
import org.dajuan.records.write.RecordWriter;
import org.dajuan.reports.compose.Composer;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.compose.Known;
import org.dajuan.reports.document.Block;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.document.PlainText;
import org.dajuan.reports.template.ListedRegister;
import org.dajuan.reports.template.Part;
import org.dajuan.reports.template.Template;
import org.dajuan.reports.template.TemplateChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE: the sample county's records give the figures that the county published for 2023. */
class SampleCountyTest {

  private static final Path PACK = Path.of("../packs/wuxiang");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-27T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final int SHORTEST_NAME = 3;

  private static Catalog catalog;
  private static Database database;
  private static FigureReader figures;
  private static final List<String> REFUSED = new ArrayList<>();
  private static final List<String> WARNED = new ArrayList<>();

  @BeforeAll
  static void importEverything() throws IOException {
    LoadResult loaded = new PackLoader().load(List.of(PACK));
    assertThat(loaded.findings().list())
        .filteredOn(finding -> finding.severity() != Severity.HINT)
        .extracting(Finding::line)
        .isEmpty();
    catalog = loaded.catalog().orElseThrow();
    database = TestDatabase.create();
    FigureSchema.migrate(database.owner());
    SchemaMigration.migrate(database, catalog);
    RecordImporter importer = new RecordImporter(catalog, database, CLOCK);
    for (DataFile each : catalog.dataFiles()) {
      ImportRequest request =
          ImportRequest.of(each.register(), each.file(), Person.administrator("sample"))
              .withFaultsFile(null);
      ImportOutcome outcome = importer.run(request, ImportProgress.silent());
      for (Finding finding : outcome.findings().list()) {
        note(finding);
      }
    }
    RecordWriter writer = new RecordWriter(catalog, database, CLOCK);
    for (Finding finding :
        new ScriptedChanges(catalog, database, writer).apply().findings().list()) {
      note(finding);
    }
    new FigureEngine(database.engine(), catalog, CLOCK).refresh();
    figures = new FigureReader(database.engine(), catalog, CLOCK);
  }

  private static void note(Finding finding) {
    if (finding.severity() != Severity.HINT) {
      (finding.severity() == Severity.ERROR ? REFUSED : WARNED).add(finding.line());
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  /** What stood in two registers stands in one; each line counts records that say otherwise. */
  private static final String DOUBLES =
      """
      select 'hotels under construction are no key projects', count(*) from reg.hotels
        where state = 'building' and project is null
      union all select 'progress of hotels', count(*) from reg.hotels h
        join reg.key_projects p on p.id = h.project
        where row(h.progress, h.planned_progress, h.started_on)
          is distinct from row(p.progress, p.planned_progress, p.started_on)
      union all select 'days of visitor centres', count(*) from reg.visitor_centres c
        join reg.key_projects p on p.id = c.project
        where row(c.started_on, c.opened_on) is distinct from row(p.started_on, p.used_on)
      union all select 'visitor centres of the list without their centre', count(*)
        from reg.key_projects p where category = 'visitor_centre' and list_year = 2023
          and not exists (select from reg.visitor_centres c where c.project = p.id)
      union all select 'investment of projects', count(*) from reg.key_projects p
        where year_done_invest is distinct from (select sum(invest_done) from reg.project_months m
          where m.project = p.id and m.state in ('submitted', 'confirmed'))
      union all select 'progress of projects', count(*) from reg.key_projects p
        where progress is distinct from (select progress from reg.project_months m
          where m.project = p.id and m.state in ('submitted', 'confirmed') and progress is not null
          order by month desc limit 1)
      union all select 'more seats on file than built', count(*) from reg.village_works
        where seats_filed > quantity and kind like 'toilet%'
      union all select 'posts and hires of returns', count(*) from reg.labour_months m
        where row(coalesce(posted, 0)::bigint, matched::bigint) is distinct from row(
          (select coalesce(sum(headcount), 0) from reg.labour_posts p
            where p.return = m.id and p.state not in ('draft', 'refused', 'voided')),
          (select count(*) from reg.labour_hires h
            where h.return = m.id and h.state not in ('cancelled', 'voided')))
      union all select 'posts and hires in no return',
        (select count(*) from reg.labour_posts where return is null)
        + (select count(*) from reg.labour_hires where return is null)
      union all select 'sewage', count(*) from reg.sewage_runs r
        join reg.sewage_facilities f on f.id = r.facility
        where row(r.village, r.mode, r.households, r.households_all)
          is distinct from row(f.village, f.mode, f.connected, f.households)
      union all select 'workers of workshops', count(*) from reg.workshops w
        where workers <> (select count(*) from reg.workshop_staff s
          where s.workshop = w.id and s.state = 'working')
      union all select 'honours that are towns', count(*) from reg.honours h
        where title_code = 'red_tourism_town' and h.state = 'named' and not exists (
          select from reg.speciality_towns t where t.honour = h.id and t.named_on = h.decided_on)
      union all select 'river works before their project', count(*) from reg.river_works r
        join reg.key_projects p on p.id = r.project where r.started_on < p.started_on
      union all select 'names of schools', count(*) from reg.school_works w
        join reg.schools s on s.id = w.school where w.school_name is distinct from s.name
      """;

  @Test
  void oneFactHasOneHome() throws SQLException {
    List<String> doubles = new ArrayList<>();
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(DOUBLES)) {
      while (rows.next()) {
        if (rows.getLong(2) > 0) {
          doubles.add(rows.getString(1) + ": " + rows.getLong(2));
        }
      }
    }
    assertThat(doubles).isEmpty();
    Period year = Period.parse("2023");
    assertThat(figures.find("month_invest_done", "140429", year).map(Figure::value))
        .isEqualTo(figures.find("key_projects_done_invest", "140429", year).map(Figure::value));
  }

  @Test
  void everyRecordIsAccepted() {
    assertThat(REFUSED).isEmpty();
  }

  /** Columns may be left out, which is only a hint; what is warned of is what rules ask about. */
  @Test
  void onlyRulesThatAskGiveWarnings() {
    assertThat(WARNED)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("The condition is"));
  }

  @Test
  void figuresEqualThePublishedOnes() throws IOException {
    Map<String, Map<String, String>> published = new HashMap<>();
    read("published-2023.csv").forEach(row -> published.put(row.get("id"), row));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> expected : read("expected.csv")) {
      Map<String, String> row = published.get(expected.get("id"));
      Figure figure =
          figures
              .find(
                  expected.get("indicator"),
                  expected.get("region"),
                  Period.parse(expected.get("period")))
              .orElse(null);
      if (figure == null || !bears(figure, row)) {
        wrong.add(row + " but " + figure);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Whether a figure is what was printed, under the qualifier it was printed with. */
  private static boolean bears(Figure figure, Map<String, String> row) {
    BigDecimal value = figure.value().value();
    if (row.get("kind").equals("trend")) {
      return value.signum() > 0 && figure.status() == FigureStatus.ACTUAL;
    }
    // Rows without a number say that something holds for all: 全覆盖, 完成.
    BigDecimal printed =
        row.get("value").isEmpty() ? new BigDecimal(100) : new BigDecimal(row.get("value"));
    return switch (row.get("qualifier")) {
      case "estimate" -> value.compareTo(printed) == 0 && figure.isEstimate();
      case "approx-over" ->
          value.compareTo(printed) > 0
              && value.compareTo(printed.multiply(new BigDecimal("1.05"))) < 0;
      default -> value.compareTo(printed) == 0 && figure.status() == FigureStatus.ACTUAL;
    };
  }

  @Test
  void aMissingReturnLeavesAZeroUnproven() {
    assertThat(figures.find("larger_accidents", "140429", Period.parse("2021")))
        .map(Figure::status)
        .contains(FigureStatus.UNPROVEN);
  }

  /**
   * Each published figure stands in the report with its qualifier; a title, an event, a body in the
   * making is named by the record that the figure counts; what must not be published is not said.
   */
  @Test
  void everyPublishedRowStandsInTheAnnualReportWithItsQualifier() throws IOException {
    Draft draft = compose("annual", "140429");
    String text = text(draft);
    Map<String, Fact> facts = new HashMap<>();
    draft.document().facts().forEach(fact -> facts.put(fact.indicator(), fact));
    Set<UUID> named = named(draft);
    Map<String, Map<String, String>> published = new HashMap<>();
    read("published-2023.csv").forEach(row -> published.put(row.get("id"), row));
    List<String> wrong = new ArrayList<>();
    List<String> withheld = new ArrayList<>();
    for (Map<String, String> expected : read("expected.csv")) {
      String qualifier = published.get(expected.get("id")).get("qualifier");
      Fact fact = facts.get(expected.get("indicator"));
      if (catalog.indicator(expected.get("indicator")).publicationBan() != null) {
        withheld.add(expected.get("id"));
        if (fact != null) {
          wrong.add(expected + " must not be published");
        }
      } else if (fact == null) {
        Set<UUID> counted = counted(expected.get("indicator"));
        if (counted.isEmpty() || !named.containsAll(counted)) {
          wrong.add(expected + " is not in the report");
        }
      } else if (!fact.uses().stream().allMatch(text::contains)) {
        wrong.add(expected + " is not in the report");
      } else if (!fact.uses().stream().allMatch(use -> isSaidAs(qualifier, use, text))) {
        wrong.add(expected + " is not said as " + qualifier + ": " + fact.uses());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(withheld).containsExactly("35", "36", "37", "38", "39");
  }

  /** The records that the lists of a draft name. */
  private static Set<UUID> named(Draft draft) {
    return lists(draft)
        .flatMap(list -> list.items().stream())
        .map(Inline.Item::record)
        .collect(Collectors.toSet());
  }

  private static Stream<Inline.RecordList> lists(Draft draft) {
    return draft.document().blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> ((Block.Paragraph) block).content().stream())
        .filter(Inline.RecordList.class::isInstance)
        .map(Inline.RecordList.class::cast);
  }

  /** The records that the county's figure of 2023 counts; each is asked for by its state. */
  private static Set<UUID> counted(String indicator) {
    String register =
        ((IndicatorSource.FromRegister) catalog.indicator(indicator).source()).register();
    String label = catalog.register(register).label().get(0);
    ReportDefinition report = catalog.reports().get("annual").withProse(List.of());
    return named(
        composer(CLOCK)
            .compose(
                new ReportDefinition(
                    "counted",
                    report.title(),
                    report.level(),
                    report.periodKind(),
                    report.language(),
                    report.release(),
                    List.of(),
                    "{each of " + indicator + ": {" + label + "}{state}}",
                    report.place()),
                "140429",
                Period.parse("2023"),
                Locale.CHINESE,
                known()));
  }

  /** Scenario 12: the new year's draft knows nothing of the old year's names, ranks and streaks. */
  @Test
  void theNewYearBeginsWithoutTheNamesRanksAndStreaksOfTheOld() {
    ReportDefinition annual = catalog.reports().get("annual");
    for (String evening : List.of("2023-12-31T10:00:00Z", "2024-01-01T02:00:00Z")) {
      Clock clock = Clock.fixed(Instant.parse(evening), ZoneId.of("Asia/Shanghai"));
      Draft old =
          composer(clock).compose(annual, "140429", Period.parse("2023"), Locale.CHINESE, known());
      Draft next =
          composer(clock).compose(annual, "140429", Period.parse("2024"), Locale.CHINESE, known());

      assertThat(text(old)).contains("七连冠", "居全市第一", "第十一届");
      Set<UUID> lasting = counted("mine_capacity_under_construction");
      Set<UUID> again = named(next);
      again.retainAll(named(old));
      assertThat(lasting).containsAll(again);
      assertThat(text(next)).doesNotContain("连冠", "全市第", "【", "双下降", "零发生", "第十一届");
      lists(old)
          .flatMap(list -> list.items().stream())
          .filter(item -> !lasting.contains(item.record()))
          .forEach(item -> assertThat(text(next)).doesNotContain(item.text()));
      assertThat(next.isPublishable()).as(next.findings().list().toString()).isTrue();
    }
  }

  /** Every year that the records know reads right: nothing half said, no mark beside a mark. */
  @Test
  void everyYearReadsRight() {
    for (String year : List.of("2021", "2022", "2023", "2024")) {
      Draft draft =
          composer(CLOCK)
              .compose(
                  catalog.reports().get("annual"),
                  "140429",
                  Period.parse(year),
                  Locale.CHINESE,
                  known());
      for (String line : text(draft).lines().toList()) {
        assertThat(line).as(year).isNotBlank().endsWith("。");
        assertThat(line).doesNotContain("（）", "，，", "，。", "、。", "；。", "。。", "：。", "“”", "【", "【缺数");
      }
    }
    assertThat(text(compose("annual", "140429"))).doesNotContain("一连冠");
  }

  /** No honour, project, campaign, festival, office or place stands in a template by its name. */
  @Test
  void noTemplateNamesWhatRecordsName() throws SQLException {
    Map<String, Set<String>> listed = new HashMap<>();
    for (ReportDefinition report : catalog.reports().values()) {
      listedFields(Template.parse(report, new Findings()).parts(), listed);
    }
    Set<String> names = new TreeSet<>();
    for (Register register : catalog.registers().values()) {
      Set<String> fields = new TreeSet<>(register.label());
      Spoken spoken = register.spoken();
      if (spoken != null) {
        fields.addAll(spoken.names());
      }
      fields.addAll(listed.getOrDefault(register.id(), Set.of()));
      for (String name : fields) {
        register
            .findField(name)
            .filter(field -> field.type() instanceof FieldType.Text)
            .ifPresent(field -> names.addAll(values(register.id(), field.name())));
      }
    }
    catalog.orgs().values().forEach(org -> names.add(org.title().zh()));
    for (Region township : catalog.regions().childrenOf("140429")) {
      names.add(township.name());
      catalog.regions().childrenOf(township.code()).forEach(each -> names.add(each.name()));
    }
    names.removeIf(name -> name.codePointCount(0, name.length()) < SHORTEST_NAME);

    assertThat(names).contains("学府街", "工人文化宫", "全省双拥模范县", "不担当不作为");
    for (ReportDefinition report : catalog.reports().values()) {
      assertThat(names.stream().filter(report.template()::contains)).as(report.id()).isEmpty();
    }
  }

  /** The fields that lists of templates print, by register. */
  private static void listedFields(List<Part> parts, Map<String, Set<String>> into) {
    for (Part part : parts) {
      if (part instanceof Part.When when) {
        listedFields(when.then(), into);
        listedFields(when.otherwise(), into);
      } else if (part instanceof Part.Each each) {
        Register register = ListedRegister.find(catalog, each).orElseThrow();
        each.item().stream()
            .filter(Part.Piece::isField)
            .forEach(
                piece ->
                    into.computeIfAbsent(register.id(), id -> new TreeSet<>()).add(piece.text()));
      }
    }
  }

  private static List<String> values(String register, String field) {
    List<String> values = new ArrayList<>();
    try (Connection connection = database.engine().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select distinct \"%1$s\" from reg.\"%2$s\" where \"%1$s\" is not null"
                    .formatted(field, register))) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    } catch (SQLException failed) {
      throw new AssertionError(register + "." + field, failed);
    }
    return values;
  }

  /** 余 stands in the words of the figure, 预计 in them or before them in the same sentence. */
  private static boolean isSaidAs(String qualifier, String words, String text) {
    return switch (qualifier) {
      case "approx-over" -> words.contains("余");
      case "estimate" ->
          text.lines()
              .flatMap(line -> Stream.of(line.split("[。；！？]")))
              .anyMatch(sentence -> sentence.matches(".*预计.*" + Pattern.quote(words) + ".*"));
      default -> !words.contains("余") && !words.contains("预计");
    };
  }

  @Test
  void theAnnualReportSaysWhatWasPublished() {
    Draft draft = compose("annual", "140429");
    assertThat(draft.isPublishable()).as(draft.findings().list().toString()).isTrue();
    assertThat(text(draft))
        .contains(
            "增长3.8%",
            "居全市第一",
            "均居全市第二",
            "零发生",
            "双下降",
            "七连冠",
            "3000余个",
            "53个村移动信号、189个村无线网络",
            "126个村饮水工程",
            "220个村硬化户巷道750余公里",
            "30余万平方米",
            "24个村实现生活污水集中处理",
            "改厕6000座、提标改造1万座",
            "4条市政道路提档升级，12条街路项目加快建设",
            "安居工程13个，新建住房7700余套，改造老旧小区10个，改造农村危房527户",
            "开工新建学校2所（故县学校、职业中学新校区），提质改造中小学校17所",
            "重点项目171个",
            "项目资金4.73亿元",
            "120万吨/年矿井",
            "5个煤层气区块增储上产5500万立方米",
            "第十一届八路军文化旅游节",
            "“一诺双评”全覆盖",
            "“不担当不作为”",
            "2项专项整治",
            "化解涉农纠纷工作法获评全省新时代“枫桥经验”先进典型",
            "2024年主要预期目标：地区生产总值增长6%")
        .doesNotContain("清华", "985", "风险消除率", "达标率", "平均每村", "煤炭占比", "经得起查证");
  }

  @Test
  void everyTownshipHasItsBrief() {
    for (String township : List.of("140429100", "140429208")) {
      Draft draft = compose("township", township);
      assertThat(draft.isPublishable()).as(draft.findings().list().toString()).isTrue();
    }
  }

  @Test
  void templatesAreSound() {
    assertThat(new TemplateChecker(catalog).checkAll().list()).extracting(Finding::line).isEmpty();
  }

  /** The words of the paragraphs, without headings. */
  private static String text(Draft draft) {
    return draft.document().blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> PlainText.of(((Block.Paragraph) block).content()))
        .collect(Collectors.joining("\n"));
  }

  private static Draft compose(String report, String region) {
    return composer(CLOCK)
        .compose(
            catalog.reports().get(report), region, Period.parse("2023"), Locale.CHINESE, known());
  }

  private static Composer composer(Clock clock) {
    return new Composer(catalog, () -> false, clock);
  }

  private static Known known() {
    return new Known(database::asEngine, figures::findAll);
  }

  /** Rows of a CSV file of the pack; cells with commas stand at the end and are not read. */
  private static List<Map<String, String>> read(String file) throws IOException {
    List<String> lines = Files.readAllLines(PACK.resolve(file));
    List<String> header = List.of(lines.get(0).split(","));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      // A quoted cell of these files holds doubled quotes only, never a comma outside the last one.
      String[] cells = line.replaceAll("\"(\"\"|[^\"])*\"", "quoted").split(",", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
        row.put(header.get(i), cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
