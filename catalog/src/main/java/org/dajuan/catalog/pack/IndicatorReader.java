package org.dajuan.catalog.pack;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.indicator.Better;
import org.dajuan.catalog.indicator.Formula;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.indicator.Release;
import org.dajuan.catalog.indicator.Shown;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part that all indicators share; where the figures come from is read by {@link
 * IndicatorSources}.
 */
final class IndicatorReader {

  /** Rounding modes that a pack may name. */
  private enum Rounding {
    HALF_UP,
    HALF_EVEN
  }

  private static final int MAX_DIGITS = 10;

  private final Loading loading;
  private final Faults faults;
  private final IndicatorSources sources;
  private final Map<String, YamlNode.Scalar> formulas = new LinkedHashMap<>();

  IndicatorReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.sources = new IndicatorSources(loading);
  }

  /** Reads an indicator; null when it is too faulty to be one, then that was reported. */
  @Nullable Indicator read(String stream, YamlNode.Scalar id, Entries entries, Basis inherited) {
    Localized title = entries.requireLocalized("title", id.value());
    Localized help = entries.localizedOrEmpty("help");
    Better better = entries.choice("better", Better.class);
    Integer digits = digits(entries.scalar("digits"));
    Rounding rounding = entries.choice("rounding", Rounding.class);
    List<String> aliases = entries.texts("aliases");
    List<YamlNode.Scalar> levelNames = entries.scalars("levels");
    levelNames.forEach(loading.levels::resolve);
    Localized ban = entries.localized("publication_ban");
    Release release = entries.choice("release", Release.class);
    Entries shown = entries.mapping("shown");
    Basis basis = BasisReader.read(entries, faults).or(inherited);
    IndicatorKind kind = entries.choice("kind", IndicatorKind.class);
    YamlNode.Scalar unit = entries.scalar("unit");
    loading.unitDefinitions.resolve(unit);

    IndicatorSources.Read read = sources.read(entries, unit);
    if (read == null) {
      return null;
    }
    if (entries.has("formula")) {
      formulas.put(id.value(), entries.scalar("formula"));
    }
    List<String> levels = levelNames.stream().map(YamlNode.Scalar::value).toList();
    IndicatorSource source = read.source();
    String code = unit == null ? IndicatorDefaults.unit(source, loading.units) : unit(unit);
    return new Indicator(
        id.value(),
        stream,
        title,
        help,
        kind == null ? IndicatorDefaults.kind(source) : kind,
        source,
        read.definition(),
        code,
        better == null ? Better.UP : better,
        digits,
        rounding == Rounding.HALF_EVEN ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP,
        aliases,
        levels.isEmpty() ? IndicatorDefaults.levels(source, loading) : levels,
        ban,
        id.place(),
        basis,
        release == null ? Release.PUBLIC : release,
        shown(shown, code));
  }

  private String unit(YamlNode.Scalar written) {
    return loading.units.find(written.value()).map(u -> u.code()).orElse(written.value());
  }

  private @Nullable Shown shown(@Nullable Entries entries, String own) {
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar unit = entries.requireScalar("unit");
    Integer digits = digits(entries.requireScalar("digits"));
    entries.finish();
    loading.unitDefinitions.resolve(unit);
    if (unit == null || digits == null) {
      return null;
    }
    Unit from = loading.units.find(own).orElse(null);
    Unit to = loading.units.find(unit.value()).orElse(null);
    if (from == null || to == null || !from.dimension().equals(to.dimension())) {
      faults.report(
          YamlFaults.BAD_VALUE,
          unit.place(),
          "value",
          unit.value(),
          "allowed",
          "a unit of the dimension of " + own);
      return null;
    }
    return new Shown(to.code(), digits);
  }

  private @Nullable Integer digits(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return null;
    }
    String text = written.value();
    if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > MAX_DIGITS) {
      faults.report(
          YamlFaults.BAD_VALUE, written.place(), "value", text, "allowed", "0 to " + MAX_DIGITS);
      return null;
    }
    return Integer.valueOf(text);
  }

  /** Checks formulas against each other; to be called after the last indicator. */
  void finish() {
    Map<String, Integer> state = new LinkedHashMap<>();
    formulas.forEach(this::checkGivenPlace);
    for (String id : formulas.keySet()) {
      visit(id, state, new ArrayList<>());
    }
  }

  /** Only what somebody else published can be set above a computed place. */
  private void checkGivenPlace(String id, YamlNode.Scalar written) {
    Indicator indicator = loading.indicators.find(id);
    String given =
        indicator == null
            ? null
            : indicator.findFormula(Formula.Rank.class).map(Formula.Rank::given).orElse(null);
    Indicator named = given == null ? null : loading.indicators.find(given);
    if (named != null && !(named.source() instanceof IndicatorSource.Reported)) {
      faults.report(
          IndicatorFaults.GIVEN_PLACE_NOT_REPORTED, written.place(), "indicator", named.id());
    }
  }

  /** Depth first; 1 means on the way, 2 means done. */
  private void visit(String id, Map<String, Integer> state, List<String> way) {
    int before = state.getOrDefault(id, 0);
    if (before == 1) {
      List<String> cycle = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
      cycle.add(id);
      YamlNode.Scalar formula = formulas.get(way.get(way.size() - 1));
      if (formula != null) {
        faults.report(
            IndicatorFaults.FORMULA_CYCLE, formula.place(), "cycle", String.join(" → ", cycle));
      }
    }
    Indicator indicator = loading.indicators.find(id);
    if (before != 0
        || indicator == null
        || !(indicator.source() instanceof IndicatorSource.FromFormula formula)) {
      return;
    }
    state.put(id, 1);
    way.add(id);
    for (String next : formula.formula().references()) {
      visit(next, state, way);
    }
    way.remove(way.size() - 1);
    state.put(id, 2);
  }
}
