package org.dajuan.figures.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Chapter;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.PackInfo;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Better;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Measure;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Returns;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * A small catalog with every kind of indicator: a city with three counties, of which the first has
 * two townships with three villages each; the village V6 exists from July 2022 on.
 */
public final class SampleCatalog {

  public static final List<String> VILLAGES = List.of("V1", "V2", "V3", "V4", "V5", "V6");
  public static final List<String> COUNTIES = List.of("K1", "K2", "K3");

  private static final Place.InFile PLACE = new Place.InFile("sample.yaml", 1, 1);

  private final Map<String, Register> registers = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final List<Target> targets = new ArrayList<>();

  public static Catalog create() {
    SampleCatalog sample = new SampleCatalog();
    sample.registers();
    sample.computed();
    sample.formulas();
    return sample.build();
  }

  private void registers() {
    register(
        "works",
        "village",
        null,
        field("village", new FieldType.RegionOf("village")),
        field("kind", new FieldType.Text()),
        field("length", new FieldType.Quantity("km", null)),
        field("cost", new FieldType.Money("万元")),
        field("accepted_on", new FieldType.Date()));
    register(
        "observations",
        "county",
        null,
        field("county", new FieldType.RegionOf("county")),
        field("subject", new FieldType.Text()),
        field("period", new FieldType.PeriodText()),
        field("growth", new FieldType.Percent()),
        field("status", new FieldType.CodeOf("release_status")),
        field("basis", new FieldType.Text()),
        field("released_on", new FieldType.Date()),
        field("document", new FieldType.Text()));
    register(
        "accidents",
        "township",
        new Returns("township", null, PeriodKind.MONTH),
        field("township", new FieldType.RegionOf("township")),
        field("happened_at", new FieldType.Timestamp()),
        field("grade", new FieldType.Text()));
    register(
        "accidents_returns",
        "respondent",
        null,
        field("respondent", new FieldType.RegionOf("township")),
        field("period", new FieldType.PeriodText()),
        field("nil", new FieldType.Bool()));
    register(
        "honours",
        "county",
        null,
        field("county", new FieldType.RegionOf("county")),
        field("round", new FieldType.IntegerNumber()),
        field("year", new FieldType.YearNumber()));
    register(
        "cases",
        "county",
        null,
        field("county", new FieldType.RegionOf("county")),
        field("kind", new FieldType.Text()),
        field("month", new FieldType.Month()),
        field("number", new FieldType.IntegerNumber()));
  }

  private void computed() {
    computed("lane_villages", "个", "works", "kind = 'lane'", distinct("village"), "accepted_on");
    computed("lane_km", "km", "works", "kind = 'lane'", sum("works", "length"), "accepted_on");
    computed("works_count", "项", "works", null, new Measure.Count(), "accepted_on");
    computed("works_cost", "万元", "works", null, sum("works", "cost"), "accepted_on");
    computed("works_mu", "亩", "works", null, sum("works", "length"), "accepted_on");
    computed(
        "longest",
        "km",
        "works",
        null,
        new Measure.Greatest(text("works", "length")),
        "accepted_on");
    add(
        indicator(
            "lane_stock",
            "个",
            new IndicatorSource.FromRegister(
                "works",
                text("works", "kind = 'lane' and state = 'accepted'"),
                distinct("village"),
                "accepted_on",
                "village",
                Timing.STOCK,
                null,
                false)));
    add(
        indicator(
            "long_lane_villages",
            "个",
            new IndicatorSource.FromRegister(
                "works",
                text("works", "kind = 'lane'"),
                new Measure.Count(),
                "accepted_on",
                "village",
                Timing.FLOW,
                new IndicatorSource.Grouping(
                    List.of("village"), aggregate("works", "sum(length) >= 1000")),
                false)));
    add(
        indicator(
            "accidents",
            "起",
            new IndicatorSource.FromRegister(
                "accidents",
                text("accidents", "grade <> 'minor'"),
                new Measure.Count(),
                "happened_at",
                "township",
                Timing.FLOW,
                null,
                true)));
    add(
        indicator(
            "honour_streak",
            "次",
            new IndicatorSource.FromRegister(
                "honours",
                null,
                new Measure.Streak("round"),
                "year",
                "county",
                Timing.STOCK,
                null,
                false)));
    computed("criminal_cases", "起", "cases", "kind = 'criminal'", sum("cases", "number"), "month");
    computed("public_cases", "起", "cases", "kind = 'public'", sum("cases", "number"), "month");
    add(
        indicator(
            "gdp_growth",
            "%",
            IndicatorKind.CHANGE,
            1,
            new IndicatorSource.Reported(
                "observations",
                text("observations", "subject = 'gdp'"),
                "growth",
                "period",
                "county",
                "status",
                List.of("forecast"),
                "basis",
                "released_on",
                "document")));
    add(indicator("village_count", "个", new IndicatorSource.FromRegions("village", null)));
  }

  private void formulas() {
    formula("coverage", "%", new Formula.Share(ref("lane_stock"), ref("village_count")));
    formula("lane_km_growth", "%", new Formula.Growth(ref("lane_km")));
    formula("lane_km_before", "km", new Formula.Previous(ref("lane_km")));
    formula("stock_growth", "%", new Formula.Growth(ref("lane_stock")));
    formula("gdp_points", "", new Formula.GrowthPoints(ref("gdp_growth")));
    formula("gdp_rank", "", new Formula.Rank("gdp_growth", "city"));
    formula("lane_km_rank", "", new Formula.Rank("lane_km", "county"));
    formula("coverage_rank", "", new Formula.Rank("coverage", "county"));
    formula("km_per_village", "km", new Formula.Ratio(ref("lane_km"), ref("lane_villages")));
    formula(
        "all_cases", "起", new Formula.SumOf(List.of(ref("criminal_cases"), ref("public_cases"))));
    formula("cases_down", "", new Formula.AllDown(List.of("criminal_cases", "public_cases")));
    formula("work_streak", "期", new Formula.Streak("works_count"));
    formula("lane_target", "%", new Formula.TargetRate("lane_villages"));
    formula(
        "case_mix", "", new Formula.Diversity(List.of(ref("criminal_cases"), ref("public_cases"))));
    formula(
        "cost_per_km",
        "",
        new Formula.Arithmetic(
            '/',
            ref("works_cost"),
            new Formula.Arithmetic('+', ref("lane_km"), new Formula.Constant(BigDecimal.ONE))));
    formula(
        "rank_change",
        "",
        new Formula.Arithmetic(
            '-', new Formula.Previous(ref("lane_km_rank")), ref("lane_km_rank")));
    targets.add(
        new Target("lane_villages", "K1", Period.year(2022), BigDecimal.valueOf(6), "plan"));
  }

  private static Formula ref(String id) {
    return new Formula.Reference(id);
  }

  private void computed(
      String id,
      String unit,
      String register,
      @Nullable String where,
      Measure measure,
      String date) {
    add(
        indicator(
            id,
            unit,
            new IndicatorSource.FromRegister(
                register,
                where == null ? null : text(register, where),
                measure,
                date,
                registers.get(register).regionField(),
                Timing.FLOW,
                null,
                false)));
  }

  private void formula(String id, String unit, Formula formula) {
    add(
        indicator(
            id,
            unit,
            formula instanceof Formula.Rank ? IndicatorKind.RANK : IndicatorKind.LEVEL,
            null,
            new IndicatorSource.FromFormula(formula)));
  }

  private void add(Indicator indicator) {
    indicators.put(indicator.id(), indicator);
  }

  private static Indicator indicator(String id, String unit, IndicatorSource source) {
    return indicator(id, unit, IndicatorKind.COUNT, null, source);
  }

  private static Indicator indicator(
      String id,
      String unit,
      IndicatorKind kind,
      @Nullable Integer digits,
      IndicatorSource source) {
    return new Indicator(
        id,
        "sample",
        Localized.of(id),
        Localized.of(""),
        kind,
        source,
        "",
        unit,
        Better.UP,
        digits,
        RoundingMode.HALF_UP,
        List.of(),
        List.of(),
        null,
        PLACE);
  }

  private static Measure distinct(String field) {
    return new Measure.CountDistinct(List.of(field));
  }

  private Measure sum(String register, String expression) {
    return new Measure.Sum(text(register, expression));
  }

  private Expression text(String register, String text) {
    return new SqlExpressions().compile(text, columns(register), false);
  }

  private Expression aggregate(String register, String text) {
    return new SqlExpressions().compile(text, columns(register), true);
  }

  private Map<String, ValueType> columns(String register) {
    Map<String, ValueType> columns = new LinkedHashMap<>();
    columns.put("state", ValueType.TEXT);
    for (Field field : registers.get(register).fields()) {
      columns.put(field.name(), valueType(field.type()));
    }
    return columns;
  }

  private static ValueType valueType(FieldType type) {
    if (type instanceof FieldType.Quantity
        || type instanceof FieldType.Money
        || type instanceof FieldType.Percent) {
      return ValueType.DECIMAL;
    } else if (type instanceof FieldType.IntegerNumber || type instanceof FieldType.YearNumber) {
      return ValueType.INTEGER;
    } else if (type instanceof FieldType.Date) {
      return ValueType.DATE;
    }
    return ValueType.TEXT;
  }

  private static Field field(String name, FieldType type) {
    return new Field(
        name, type, Localized.of(name), Localized.of(""), "", false, Privacy.INTERNAL, PLACE);
  }

  private void register(String id, String regionField, @Nullable Returns returns, Field... fields) {
    registers.put(
        id,
        new Register(
            id,
            "sample",
            Localized.of(id),
            Localized.of(""),
            List.of(fields),
            regionField,
            null,
            List.of(),
            List.of(fields[0].name()),
            "record",
            List.of(),
            Map.of(),
            returns,
            PLACE));
  }

  private Catalog build() {
    State recorded = new State("recorded", Localized.of("recorded"), false);
    State accepted = new State("accepted", Localized.of("accepted"), true);
    return new Catalog(
        "sample-1",
        List.of(
            new PackInfo(
                "sample", "1", Localized.of("sample"), Localized.of(""), Path.of("."), "")),
        "K1",
        units(),
        regions(),
        new HolidayCalendar(Set.of(), Set.of()),
        Map.of(
            "release_status",
            new CodeList(
                "release_status",
                Localized.of(""),
                List.of(
                    new Code("forecast", Localized.of("预计"), null),
                    new Code("flash", Localized.of("快报"), null),
                    new Code("final", Localized.of("核实"), null)))),
        Map.of(),
        Map.of(),
        Map.of("economy", new Chapter("economy", Localized.of("economy"))),
        Map.of(
            "sample",
            new Stream("sample", Localized.of("sample"), Localized.of(""), "economy", "office")),
        Map.of(
            "record",
            new Lifecycle(
                "record", Localized.of(""), "recorded", List.of(recorded, accepted), List.of())),
        registers,
        indicators,
        targets,
        Map.of(),
        Map.of(),
        List.of(),
        Map.of());
  }

  private static Units units() {
    return Units.of(
        List.of(
            unit("元", "money", "1", "万元", "亿元"),
            unit("万元", "money", "10000", "亿元"),
            unit("亿元", "money", "100000000"),
            unit("m", "length", "1"),
            unit("km", "length", "1000"),
            // Not a length, but a factor without finite inverse is what the test is after.
            unit("亩", "length", "666.6666667"),
            unit("m2", "area", "1", "万m2"),
            unit("万m2", "area", "10000"),
            unit("个", "count", "1"),
            unit("%", "ratio", "1")));
  }

  private static Unit unit(String code, String dimension, String factor, String... reading) {
    return new Unit(
        code, dimension, new BigDecimal(factor), Localized.of(code), List.of(), List.of(reading));
  }

  private static RegionTree regions() {
    List<Region> regions = new ArrayList<>();
    regions.add(region("C", "city", null, null));
    COUNTIES.forEach(code -> regions.add(region(code, "county", "C", null)));
    regions.add(region("T1", "township", "K1", null));
    regions.add(region("T2", "township", "K1", null));
    for (String village : VILLAGES) {
      String township = village.compareTo("V4") < 0 ? "T1" : "T2";
      LocalDate from = village.equals("V6") ? LocalDate.of(2022, 7, 1) : null;
      regions.add(region(village, "village", township, from));
    }
    return new RegionTree(
        List.of(level("city", 0), level("county", 1), level("township", 2), level("village", 3)),
        regions);
  }

  private static Region region(
      String code, String level, @Nullable String parent, @Nullable LocalDate from) {
    return new Region(code, code, level, parent, "", from, null);
  }

  private static RegionLevel level(String id, int depth) {
    return new RegionLevel(id, Localized.of(id), depth, Localized.of(id));
  }
}
