package org.dajuan.server.api;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.json.FigureJson;
import org.dajuan.figures.json.TraceJson;
import org.dajuan.server.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Figures, their traces, and the check of texts. Shapes are those of the command line. */
@RestController
@RequestMapping("/api/v1")
class FigureApi {

  private final Workspace workspace;
  private final Catalog catalog;

  FigureApi(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
  }

  /** At most 10,000 figures; a narrower filter gives the rest. */
  @GetMapping("/figures")
  List<FigureJson> figures(
      @RequestParam(name = "region", required = false) @Nullable String region,
      @RequestParam(name = "period", required = false) @Nullable String period,
      @RequestParam(name = "indicator", required = false) @Nullable String indicator,
      Locale locale) {
    FigureFilter filter = FigureFilter.all().limit(FigureFilter.MOST);
    if (region != null) {
      filter = filter.regions(region(region));
    }
    if (period != null) {
      filter = filter.period(period(period));
    }
    if (indicator != null) {
      filter = filter.indicators(indicator(indicator));
    }
    return workspace.figures().list(filter).stream()
        .map(figure -> FigureJson.of(catalog, figure, locale))
        .toList();
  }

  @GetMapping("/figures/{indicator}/{region}/{period}/trace")
  TraceJson trace(
      @PathVariable("indicator") String indicator,
      @PathVariable("region") String region,
      @PathVariable("period") String period,
      Locale locale) {
    return workspace
        .tracer()
        .trace(indicator(indicator), region(region), period(period))
        .map(trace -> TraceJson.of(catalog, trace, locale))
        .orElseThrow(
            () -> problem(HttpStatus.NOT_FOUND, "no record and no return for this figure"));
  }

  /** The text to check. */
  record CheckBody(String text, @Nullable String region, @Nullable String period) {}

  @PostMapping("/check")
  ObjectNode check(@RequestBody CheckBody body) {
    String region = body.region() == null ? null : region(body.region());
    Period period = body.period() == null ? null : period(body.period());
    ReadDocument document = ReadDocument.pasted(body.text());
    return new CheckJson().tree(workspace.checkDesk().check(document, region, period, List.of()));
  }

  private String region(String code) {
    return catalog
        .regions()
        .find(code)
        .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "unknown region " + code))
        .code();
  }

  private String indicator(String id) {
    return catalog
        .findIndicator(id)
        .orElseThrow(() -> problem(HttpStatus.BAD_REQUEST, "unknown indicator " + id))
        .id();
  }

  private static Period period(String text) {
    return Period.find(text)
        .orElseThrow(
            () ->
                problem(
                    HttpStatus.BAD_REQUEST,
                    "not a period: " + text + "; write 2023, 2023Q3, 2023-11 or 2023-11-05"));
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
