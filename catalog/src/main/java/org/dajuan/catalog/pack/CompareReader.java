package org.dajuan.catalog.pack;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Tolerance;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads {@code compare:} of a stream, after all indicators. */
final class CompareReader {

  private static final String PERCENT = "%";

  private final Loading loading;
  private final Faults faults;

  CompareReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  /** Reads a comparison; null when it is too faulty to be one, then that was reported. */
  @Nullable TwoSources read(String stream, YamlNode.Scalar id, Entries entries) {
    Localized title = entries.requireLocalized("title", id.value());
    Localized reason = entries.requireLocalized("reason", "");
    Tolerance tolerance = tolerance(entries.requireScalar("tolerance"));
    boolean written = entries.require("of") != null;
    List<YamlNode.Scalar> of = entries.scalars("of");
    entries.finish();
    if (!written) {
      return null;
    }
    long different = of.stream().map(YamlNode.Scalar::value).distinct().count();
    if (of.size() != 2 || different != 2) {
      faults.report(
          CompareFaults.COMPARES_NOT_TWO,
          entries.place("of"),
          "id",
          id.value(),
          "count",
          of.size() == 2 ? different : of.size());
      return null;
    }
    List<Indicator> two =
        of.stream().map(loading.indicators::resolve).filter(Objects::nonNull).toList();
    if (two.size() != 2 || !meet(two.get(0), two.get(1), of.get(1)) || tolerance == null) {
      return null;
    }
    return new TwoSources(
        id.value(), stream, title, two.get(0).id(), two.get(1).id(), tolerance, reason, id.place());
  }

  private boolean meet(Indicator one, Indicator other, YamlNode.Scalar where) {
    if (!one.unit().equals(other.unit())) {
      faults.report(
          CompareFaults.COMPARES_UNITS,
          where.place(),
          "one",
          one.id(),
          "unit",
          one.unit(),
          "other",
          other.id(),
          "otherunit",
          other.unit());
      return false;
    }
    // No levels means every level.
    boolean apart =
        !one.levels().isEmpty()
            && !other.levels().isEmpty()
            && Collections.disjoint(one.levels(), other.levels());
    if (apart) {
      faults.report(
          CompareFaults.COMPARES_LEVELS, where.place(), "one", one.id(), "other", other.id());
    }
    return !apart;
  }

  private @Nullable Tolerance tolerance(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return null;
    }
    String text = written.value();
    boolean relative = text.endsWith(PERCENT);
    BigDecimal amount =
        Numbers.find(relative ? text.substring(0, text.length() - PERCENT.length()).strip() : text);
    if (amount == null || amount.signum() < 0) {
      faults.report(CompareFaults.BAD_TOLERANCE, written.place(), "text", text);
      return null;
    }
    return new Tolerance(amount, relative);
  }
}
