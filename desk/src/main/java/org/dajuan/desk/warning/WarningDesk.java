package org.dajuan.desk.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.stream.StreamOrder;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.warning.WarnedRecord;
import org.dajuan.records.warning.WarningLight;
import org.dajuan.records.warning.WarningQuery;
import org.dajuan.records.warning.WarningReader;
import org.jspecify.annotations.Nullable;

/** 预警 — warnings as a person reads them. Thread-safe. */
public final class WarningDesk {

  private final Access access;
  private final Catalog catalog;
  private final WarningReader warnings;

  public WarningDesk(Access access) {
    this.access = access;
    this.catalog = access.catalog();
    this.warnings = new WarningReader(access);
  }

  /** Whether a person sees any record that a warning could light up. */
  public boolean sees(Person person, Warning warning) {
    return !access.sights(person).isEmpty(warning.register());
  }

  /** A warning; one over records of which the person sees none is none to him. */
  public Optional<Warning> find(Person person, String id) {
    return Optional.ofNullable(catalog.warnings().get(id)).filter(each -> sees(person, each));
  }

  /** The warnings that light up here. */
  public List<Warning> inForce() {
    return catalog.warnings().values().stream().filter(catalog::isInForce).toList();
  }

  /** Cards of all warnings that a person sees, by stream of work, his own first. */
  public List<WarningGroup> groups(
      Person person, LocalDate today, @Nullable String region, Locale locale) {
    List<WarningCard> all = cards(person, inForce(), today, region, locale);
    List<WarningGroup> groups = new ArrayList<>();
    for (StreamOrder.Placed placed : StreamOrder.of(catalog, person, locale)) {
      Collection<Warning> warnings = catalog.warningsOf(placed.stream());
      Set<String> own = warnings.stream().map(Warning::id).collect(Collectors.toSet());
      List<WarningCard> cards = all.stream().filter(card -> own.contains(card.id())).toList();
      List<WarningCard> proposed =
          warnings.stream()
              .filter(each -> !catalog.isInForce(each) && sees(person, each))
              .map(each -> WarningCard.of(catalog, each, Map.of(), locale))
              .toList();
      if (!cards.isEmpty() || !proposed.isEmpty()) {
        groups.add(
            new WarningGroup(
                placed.stream().title().in(locale),
                placed.chapter(),
                placed.mine(),
                cards,
                proposed));
      }
    }
    return groups;
  }

  /** Cards of the warnings over registers that a person reads, those with red lights first. */
  public List<WarningCard> cards(
      Person person,
      Collection<Warning> asked,
      LocalDate today,
      @Nullable String region,
      Locale locale) {
    List<Warning> seen = asked.stream().filter(each -> sees(person, each)).toList();
    Map<String, Map<WarningLight, Long>> counts = warnings.counts(person, seen, today, region);
    List<WarningCard> cards = new ArrayList<>();
    for (Warning warning : seen) {
      cards.add(
          WarningCard.of(catalog, warning, counts.getOrDefault(warning.id(), Map.of()), locale));
    }
    cards.sort((a, b) -> Boolean.compare(b.red() > 0, a.red() > 0));
    return cards;
  }

  /** The card of one warning. */
  public WarningCard card(
      Person person, Warning warning, LocalDate today, @Nullable String region, Locale locale) {
    return WarningCard.of(
        catalog, warning, warnings.counts(person, warning, today, region), locale);
  }

  /** One page of the records under a warning. */
  public List<WarningLine> list(Person person, Warning warning, WarningQuery query, Locale locale) {
    return lines(person, warning, warnings.list(person, warning, query), query.today(), locale);
  }

  /** All records under a warning, page by page, so that memory does not grow with them. */
  public void forEach(
      Person person,
      Warning warning,
      WarningQuery query,
      Locale locale,
      Consumer<WarningLine> consumer) {
    List<WarnedRecord> page;
    int offset = 0;
    do {
      page = warnings.list(person, warning, query.page(offset, WarningQuery.MOST));
      lines(person, warning, page, query.today(), locale).forEach(consumer);
      offset += page.size();
    } while (page.size() == WarningQuery.MOST);
  }

  private List<WarningLine> lines(
      Person person, Warning warning, List<WarnedRecord> records, LocalDate today, Locale locale) {
    Map<UUID, String> labels =
        new RecordNames(catalog, new RecordReader(access, person), locale)
            .of(warning.register(), records.stream().map(WarnedRecord::record).toList());
    WhyLit why = new WhyLit(catalog, warning, locale);
    return records.stream()
        .map(record -> line(warning, record, labels, why, today, locale))
        .toList();
  }

  private WarningLine line(
      Warning warning,
      WarnedRecord record,
      Map<UUID, String> labels,
      WhyLit why,
      LocalDate today,
      Locale locale) {
    return new WarningLine(
        record.record().toString(),
        labels.getOrDefault(record.record(), record.record().toString()),
        record.region(),
        catalog.regions().find(record.region()).map(Region::name).orElse(record.region()),
        catalog
            .lifecycleOf(catalog.register(warning.register()))
            .findState(record.state())
            .map(State::title)
            .map(title -> title.in(locale))
            .orElse(record.state()),
        record.light().id(),
        why.of(record),
        steps(warning, record, locale),
        record.lit() == null ? null : record.lit().toString(),
        record.due() == null ? null : record.due().raw().toString(),
        record.due() == null ? null : record.due().legal().toString(),
        record.due() == null
            ? 0
            : Math.max(0, ChronoUnit.DAYS.between(record.due().legal(), today)));
  }

  /** The steps that a record in its state can take: one of them mends what is lit. */
  private List<String> steps(Warning warning, WarnedRecord record, Locale locale) {
    return catalog.lifecycleOf(catalog.register(warning.register())).transitions().stream()
        .filter(step -> step.from().contains(record.state()))
        .map(step -> step.title().in(locale))
        .distinct()
        .toList();
  }
}
