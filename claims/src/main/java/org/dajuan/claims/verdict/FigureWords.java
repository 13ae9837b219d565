package org.dajuan.claims.verdict;

import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.verdict.KnownFigure.Evidence;

/** What was looked for and what stands in the records: place, time, value, state, returns. */
final class FigureWords {

  private final RegionTree regions;

  FigureWords(RegionTree regions) {
    this.regions = regions;
  }

  /** 查“户巷道硬化里程”：武乡县2023年为753.64公里 */
  Localized of(Indicator indicator, KnownFigure figure) {
    Localized at = at(indicator, figure.region(), figure.period());
    return new Localized(
        at.zh() + "为" + figure.text() + stateZh(figure) + returnsZh(figure),
        at.en() + " is " + figure.text() + stateEn(figure) + returnsEn(figure));
  }

  /** 查“户巷道硬化里程”：武乡县2023年 */
  Localized at(Indicator indicator, String region, Period period) {
    String place = regions.find(region).map(Region::name).orElse(region);
    return new Localized(
        "查“" + indicator.title().zh() + "”：" + place + yearZh(period),
        "“" + indicator.title().en() + "” of " + place + " in " + period);
  }

  static String yearZh(Period period) {
    return period.kind() == PeriodKind.YEAR ? period + "年" : period.toString();
  }

  private static String stateZh(KnownFigure figure) {
    String basis = figure.evidence().basis();
    String state = figure.estimate() ? "预计数" : "";
    String both = state.isEmpty() || basis.isEmpty() ? state + basis : state + "，" + basis;
    return both.isEmpty() ? "" : "（" + both + "）";
  }

  private static String stateEn(KnownFigure figure) {
    return figure.estimate() ? " (estimate)" : "";
  }

  /** A zero is proven by returns, not by records; other figures say only what is missing. */
  private static String returnsZh(KnownFigure figure) {
    Evidence evidence = figure.evidence();
    int expected = evidence.returnsExpected();
    int received = evidence.returnsReceived();
    boolean zero = figure.value().signum() == 0;
    if (expected > 0 && received < expected) {
      return "，应报" + expected + "份、已报" + received + "份";
    }
    if (expected > 0 && zero) {
      return "，应报" + expected + "份全部报齐（含零报告）";
    }
    if (zero && figure.records() == 0) {
      return "，台账中没有发生的记录";
    }
    return figure.status() == KnownFigure.Status.INCOMPLETE ? "，资料尚未报齐" : "";
  }

  private static String returnsEn(KnownFigure figure) {
    Evidence evidence = figure.evidence();
    int expected = evidence.returnsExpected();
    int received = evidence.returnsReceived();
    boolean zero = figure.value().signum() == 0;
    if (expected > 0 && received < expected) {
      return ", " + received + " of " + expected + " returns are in";
    }
    if (expected > 0 && zero) {
      return ", all " + expected + " returns are in, nil returns included";
    }
    if (zero && figure.records() == 0) {
      return ", no such record stands in the registers";
    }
    return figure.status() == KnownFigure.Status.INCOMPLETE ? ", not all is recorded yet" : "";
  }
}
