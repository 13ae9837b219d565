package org.dajuan.reports.compose;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.figures.FigureKey;

/** What is said before publication about the figures of a draft. */
final class FigureFindings {

  private final Findings findings;

  FigureFindings(Findings findings) {
    this.findings = findings;
  }

  void missing(Place place, Indicator indicator, FigureKey key) {
    add(
        "figure_missing",
        Severity.ERROR,
        place,
        key,
        indicator.title().zh() + "没有数",
        "There is no figure of " + indicator.title().en() + ".",
        "补录台账或报送，或从模板中去掉这一句",
        "Enter the records or returns, or leave the sentence out of the template.");
  }

  void unproven(Place place, Indicator indicator, FigureKey key) {
    add(
        "figure_unproven",
        Severity.ERROR,
        place,
        key,
        indicator.title().zh() + "尚未证实：应报未齐，或同级有缺",
        indicator.title().en() + " is unproven: returns are due, or peers lack a figure.",
        "催齐报送后再发布",
        "Publish when the returns are in.");
  }

  void undecided(Place place, Indicator indicator, FigureKey key) {
    add(
        "condition_unproven",
        Severity.WARNING,
        place,
        key,
        "条件取决于尚未证实的" + indicator.title().zh(),
        "The condition rests on " + indicator.title().en() + ", which is unproven.",
        "催齐报送后再看这一句是否成立",
        "See whether the sentence holds when the returns are in.");
  }

  void estimated(Place place, Indicator indicator, FigureKey key) {
    add(
        "figure_estimated",
        Severity.HINT,
        place,
        key,
        indicator.title().zh() + "只有预计数",
        indicator.title().en() + " is only an estimate.",
        "有实际数后再发布，或照此以“预计”发布",
        "Wait for the actual figure, or publish it as an estimate.");
  }

  void estimateGovernsActual(Place place, Indicator indicator, FigureKey key) {
    add(
        "estimate_governs_actual",
        Severity.WARNING,
        place,
        key,
        indicator.title().zh() + "是实际数，却接在“预计”之后",
        indicator.title().en() + " is actual but reads as if it were estimated.",
        "把它移到“预计”之前，或另起一句",
        "Put it before the estimated ones, or begin a new sentence.");
  }

  void banned(Place place, Indicator indicator, FigureKey key, Localized reason) {
    add(
        "figure_banned",
        Severity.ERROR,
        place,
        key,
        indicator.title().zh() + "不得发布：" + reason.zh(),
        indicator.title().en() + " must not be published: " + reason.en(),
        "从模板中去掉；确经批准的，写 despite=\"理由\"",
        "Leave it out of the template, or write despite=\"reason\" when that was approved.");
  }

  void banOverridden(
      Place place, Indicator indicator, FigureKey key, Localized ban, String despite) {
    add(
        "ban_overridden",
        Severity.WARNING,
        place,
        key,
        indicator.title().zh() + "不得发布（" + ban.zh() + "），仍予刊用：" + despite,
        indicator.title().en()
            + " must not be published ("
            + ban.en()
            + ") but is said all the same: "
            + despite,
        "确认已经批准；理由随发布记入账本",
        "Make sure that this was approved; the reason goes into the ledger with the publication.");
  }

  void misfit(Place place, Indicator indicator, FigureKey key, Localized problem) {
    add(
        "wording_misfit",
        Severity.WARNING,
        place,
        key,
        indicator.title().zh() + "：" + problem.zh() + "，已换成属实的说法",
        indicator.title().en() + ": " + problem.en() + "; a true wording was used instead.",
        "改写这一句",
        "Rewrite the sentence.");
  }

  void differ(Place place, String one, String other, FigureKey key) {
    add(
        "figures_differ",
        Severity.ERROR,
        place,
        key,
        "合并叙述的数并不相同：" + one + "，" + other,
        "Figures said together are not the same: " + one + ", " + other + ".",
        "分开写，或用 {if a = b} 判断",
        "Write them apart, or ask with {if a = b}.");
  }

  void overridden(Place place, FigureKey key, String computed, String printed, String reason) {
    add(
        "figure_overridden",
        Severity.WARNING,
        place,
        key,
        "“" + computed + "”被改写为“" + printed + "”：" + reason,
        "'" + computed + "' was replaced by '" + printed + "': " + reason,
        "确认改写的理由仍然成立",
        "Make sure that the reason still holds.");
  }

  void stale(Place place) {
    findings.add(
        new Finding(
            "figures_stale",
            Severity.ERROR,
            place,
            Map.of(),
            new Localized("有新记录尚未计入指标", "There are records that figures do not know yet."),
            new Localized("刷新指标后再发布", "Refresh the figures and make the report again.")));
  }

  private void add(
      String code,
      Severity severity,
      Place place,
      FigureKey key,
      String zh,
      String en,
      String remedyZh,
      String remedyEn) {
    findings.add(
        new Finding(
            code,
            severity,
            place,
            Map.of("figure", key.toString()),
            new Localized(zh, en),
            new Localized(remedyZh, remedyEn)));
  }
}
