package org.dajuan.records.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Timing;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 区划沿革 — a record belongs to a region, and to an org, that was there on its day. Its days are the
 * fields by which indicators place it in time; of a register that none counts, all its open dates.
 * One day within the region's time is enough: works may begin under one village and end under the
 * next. What stands at a time, such as a school, may be older than the region it lies in now; that
 * is only asked about.
 */
public final class DivisionDates {
  /** A region and the one that takes its place begin and end within so many days. */
  private static final int DAYS_APART = 31;

  private static final int MOST_NAMED = 5;

  private final Catalog catalog;
  private final int regionField;
  private final int orgField;
  private final List<Integer> days;
  private final boolean isFlow;

  /** When something was there, and what it is called. */
  private record Span(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
    boolean isEndless() {
      return from == null && to == null;
    }

    boolean overlaps(Period period) {
      return (from == null || !period.last().isBefore(from))
          && (to == null || period.first().isBefore(to));
    }
  }

  public DivisionDates(Catalog catalog, Register register) {
    this.catalog = catalog;
    this.regionField = index(register, register.regionField());
    this.orgField = index(register, register.orgField());
    List<IndicatorSource.FromRegister> counted =
        catalog.indicators().values().stream()
            .map(Indicator::source)
            .filter(IndicatorSource.FromRegister.class::isInstance)
            .map(IndicatorSource.FromRegister.class::cast)
            .filter(each -> each.register().equals(register.id()))
            .toList();
    this.isFlow = counted.stream().anyMatch(each -> each.timing() == Timing.FLOW);
    this.days =
        counted.isEmpty()
            ? openDates(register)
            : counted.stream()
                .filter(each -> !isFlow || each.timing() == Timing.FLOW)
                .map(each -> index(register, each.date()))
                .filter(each -> each >= 0)
                .distinct()
                .toList();
  }

  private static List<Integer> openDates(Register register) {
    List<Integer> dates = new ArrayList<>();
    for (int i = 0; i < register.fields().size(); i++) {
      Field field = register.fields().get(i);
      FieldKind kind = field.type().kind();
      boolean isTime =
          kind == FieldKind.DATE
              || kind == FieldKind.MONTH
              || kind == FieldKind.YEAR
              || kind == FieldKind.PERIOD;
      if (isTime && !field.isComputed() && !field.privacy().isMasked()) {
        dates.add(i);
      }
    }
    return List.copyOf(dates);
  }

  private static int index(Register register, @Nullable String name) {
    for (int i = 0; i < register.fields().size(); i++) {
      if (register.fields().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** What is said of a field of a draft. */
  public record Said(int field, Objection objection) {}

  /** What does not fit; empty for nearly every record, at the cost of two look-ups. */
  public List<Said> check(RecordDraft draft) {
    List<Said> said = new ArrayList<>();
    Region region = regionOf(draft).orElse(null);
    if (region != null) {
      Span span = new Span(region.name(), region.validFrom(), region.validTo());
      said(draft, regionField, span, neighbours(region)).ifPresent(said::add);
    }
    Org org = orgField < 0 ? null : catalog.orgs().get(String.valueOf(draft.text(orgField)));
    if (org != null && orgField != regionField) {
      Span span = new Span(org.title().zh(), org.validFrom(), org.validTo());
      said(draft, orgField, span, "").ifPresent(said::add);
    }
    return said;
  }

  /**
   * A name that several regions had one after the other means the one of the record's day.
   *
   * @param text what was written
   */
  public void resolveName(RecordDraft draft, String text) {
    Region found = regionOf(draft).orElse(null);
    if (found == null || text.strip().equals(found.code()) || !misses(draft, found)) {
      return;
    }
    List<Region> then =
        catalog.regions().named(found.name()).stream()
            .filter(each -> each.level().equals(found.level()))
            .filter(each -> !each.code().equals(found.code()))
            .filter(each -> !misses(draft, each))
            .toList();
    if (then.size() == 1) {
      draft.setText(regionField, then.get(0).code());
    }
  }

  private Optional<Region> regionOf(RecordDraft draft) {
    String code = regionField < 0 ? null : draft.text(regionField);
    return code == null ? Optional.empty() : catalog.regions().find(code);
  }

  private boolean misses(RecordDraft draft, Region region) {
    Span span = new Span(region.name(), region.validFrom(), region.validTo());
    List<Period> all = periods(draft);
    return !span.isEndless() && !all.isEmpty() && all.stream().noneMatch(span::overlaps);
  }

  private List<Period> periods(RecordDraft draft) {
    return days.stream()
        .map(draft::text)
        .flatMap(text -> text == null ? Stream.empty() : Period.find(text).stream())
        .toList();
  }

  private Optional<Said> said(RecordDraft draft, int field, Span span, String neighbours) {
    if (span.isEndless()) {
      return Optional.empty();
    }
    List<Period> all = periods(draft);
    if (all.isEmpty() || all.stream().anyMatch(span::overlaps)) {
      return Optional.empty();
    }
    Period day = all.get(0);
    boolean later = span.to() != null && !day.first().isBefore(span.to());
    RecordFaults fault =
        later
            ? RecordFaults.DIVISION_ABOLISHED
            : isFlow ? RecordFaults.DIVISION_NOT_YET : RecordFaults.DIVISION_YOUNGER;
    Localized advice =
        neighbours.isEmpty()
            ? new Localized("请核对日期和区划。", "Check the date and the region.")
            : new Localized(
                "当时可能是：" + neighbours + "。", "Then it may have been: " + neighbours + ".");
    Object bound = later ? span.to() : span.from();
    return Optional.of(
        new Said(
            field,
            fault.with(
                "name",
                span.name(),
                "bound",
                String.valueOf(bound),
                "day",
                day(draft),
                "advice",
                advice)));
  }

  /** The first of its days that is told, as it is written. */
  private String day(RecordDraft draft) {
    return days.stream().map(draft::text).flatMap(Stream::ofNullable).findFirst().orElseThrow();
  }

  /** Regions beside it that began when it ended, or ended when it began. */
  private String neighbours(Region region) {
    if (region.parent() == null) {
      return "";
    }
    return catalog.regions().childrenOf(region.parent()).stream()
        .filter(each -> each.level().equals(region.level()))
        .filter(
            each ->
                near(each.validFrom(), region.validTo())
                    || near(each.validTo(), region.validFrom()))
        .limit(MOST_NAMED)
        .map(each -> each.name() + " " + each.code())
        .collect(Collectors.joining("、"));
  }

  private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null
        && other != null
        && Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS_APART;
  }
}
