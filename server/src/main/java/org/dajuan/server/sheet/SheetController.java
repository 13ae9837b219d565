package org.dajuan.server.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.desk.open.Workspace;
import org.dajuan.figures.FigureKey;
import org.dajuan.server.layout.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 首页 — the answer sheet itself. */
@Controller
class SheetController {

  /** Templates are Chinese; so are the sentences, whatever the language of the page. */
  private static final Locale REPORT_LANGUAGE = Locale.CHINESE;

  private final Workspace workspace;
  private final Catalog catalog;
  private final AnswerSheets sheets;

  SheetController(Workspace workspace, AnswerSheets sheets) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.sheets = sheets;
  }

  @GetMapping("/")
  String show(
      @RequestParam(name = "region", required = false) @Nullable String code,
      @RequestParam(name = "below", defaultValue = "") String below,
      @RequestParam(name = "period", required = false) @Nullable String wanted,
      Locale locale,
      Model model) {
    Region region =
        catalog
            .regions()
            .find(!below.isEmpty() ? below : code == null ? catalog.home() : code)
            .orElseThrow(() -> new NotFoundException("region " + code));
    Period period =
        wanted == null
            ? workspace.years().latest(region.code())
            : Period.find(wanted)
                .filter(each -> each.kind() == PeriodKind.YEAR)
                .orElseThrow(() -> new NotFoundException("period " + wanted));
    ReportDefinition report = workspace.reportDesk().findFor(region, period).orElse(null);
    Set<FigureKey> drifted = report == null ? Set.of() : drifted(report, region, period);
    Prose prose =
        report == null
            ? Prose.none()
            : Prose.of(
                workspace.reportDesk().compose(report, region, period, REPORT_LANGUAGE).document(),
                drifted);
    Set<String> indicators = drifted.stream().map(FigureKey::indicator).collect(Collectors.toSet());
    model.addAttribute("prose", prose.sections());
    model.addAttribute("drifts", drifted);
    model.addAttribute("sheet", sheets.of(region, period, indicators, locale));
    return "sheet/sheet";
  }

  private Set<FigureKey> drifted(ReportDefinition report, Region region, Period period) {
    return workspace
        .reportDesk()
        .publications()
        .findNewest(report.id(), region.code(), period)
        .map(workspace.reportDesk()::drift)
        .map(
            drift ->
                drift.changes().stream()
                    .map(change -> change.published().key())
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
