package org.dajuan.reports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.text.Definition;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a document: each figure once, numbered in the order of first use. */
final class Facts {

  private record Entry(String id, Figure figure, List<String> uses, Set<String> despite) {}

  private final Catalog catalog;
  private final Locale locale;
  private final Map<FigureKey, Entry> entries = new LinkedHashMap<>();

  Facts(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /** Notes that a figure decides what is said; it is a fact although no words say it. */
  void decide(Figure figure) {
    entry(figure);
  }

  /** Notes that a figure is said in these words; returns the fact's id. */
  String use(Figure figure, String words) {
    Entry entry = entry(figure);
    if (!entry.uses().contains(words)) {
      entry.uses().add(words);
    }
    return entry.id();
  }

  /** Notes why a figure is said although it must not be published. */
  void override(Figure figure, String reason) {
    entry(figure).despite().add(reason);
  }

  private Entry entry(Figure figure) {
    return entries.computeIfAbsent(
        figure.key(),
        key ->
            new Entry(
                "f" + (entries.size() + 1), figure, new ArrayList<>(), new LinkedHashSet<>()));
  }

  List<Fact> list() {
    return entries.values().stream().map(this::fact).toList();
  }

  private Fact fact(Entry entry) {
    Figure figure = entry.figure();
    Indicator indicator = catalog.indicator(figure.indicator());
    return new Fact(
        entry.id(),
        figure.indicator(),
        indicator.title().in(locale),
        figure.region(),
        catalog.regions().find(figure.region()).map(Region::name).orElse(figure.region()),
        figure.period(),
        figure.value().value().toPlainString(),
        indicator.unit(),
        new Wording(catalog, locale).say(figure, "value", Map.of()).text(),
        figure.status().code(),
        new Definition(catalog).of(indicator).in(locale),
        basis(figure, indicator),
        figure.evidence().records(),
        figure.evidence().seq(),
        entry.uses(),
        despite(entry, indicator));
  }

  private Fact.@Nullable BanOverride despite(Entry entry, Indicator indicator) {
    Localized ban = indicator.publicationBan();
    return ban == null || entry.despite().isEmpty()
        ? null
        : new Fact.BanOverride(ban.in(locale), String.join("；", entry.despite()));
  }

  /** What growth is measured against, with the title of its code. */
  private @Nullable String basis(Figure figure, Indicator indicator) {
    String basis = figure.findRelease().map(Figure.Release::basis).orElse(null);
    if (basis != null
        && indicator.source() instanceof IndicatorSource.Reported reported
        && reported.basis() != null
        && catalog.register(reported.register()).field(reported.basis()).type()
            instanceof FieldType.CodeOf code
        && catalog.codeLists().containsKey(code.list())) {
      CodeList codes = catalog.codeLists().get(code.list());
      return codes.find(basis).map(found -> found.title().in(locale)).orElse(basis);
    }
    return basis;
  }
}
