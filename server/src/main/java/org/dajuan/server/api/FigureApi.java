package org.dajuan.server.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureKey;
import org.dajuan.records.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Figures, their traces, and the check of texts. Shapes are those of the command line. */
@RestController
@RequestMapping("/api/v1")
class FigureApi {

  private final FigureDesk figures;
  private final CheckDesk checks;
  private final Catalog catalog;
  private final JsonMapper mapper;

  FigureApi(FigureDesk figures, CheckDesk checks, Catalog catalog, JsonMapper mapper) {
    this.figures = figures;
    this.checks = checks;
    this.catalog = catalog;
    this.mapper = mapper;
  }

  /** Every figure that is asked for, written as they are read. */
  @GetMapping("/figures")
  ResponseEntity<StreamingResponseBody> figures(
      @RequestParam(name = "region", required = false) @Nullable String region,
      @RequestParam(name = "period", required = false) @Nullable String period,
      @RequestParam(name = "indicator", required = false) @Nullable String indicator,
      Person person,
      Locale locale) {
    FigureFilter filter = FigureFilter.all();
    if (region != null) {
      filter = filter.regions(region(region));
    }
    if (period != null) {
      filter = filter.period(period(period));
    }
    if (indicator != null) {
      filter = filter.indicators(indicator(indicator));
    }
    FigureFilter asked = filter;
    return json(target -> figures.writeJson(person, asked, locale, target));
  }

  @GetMapping("/figures/{indicator}/{region}/{period}/trace")
  ResponseEntity<StreamingResponseBody> trace(
      @PathVariable("indicator") String indicator,
      @PathVariable("region") String region,
      @PathVariable("period") String period,
      Person person,
      Locale locale) {
    FigureKey key = new FigureKey(indicator(indicator), region(region), period(period));
    return json(
        figures
            .traceJson(person, key, locale)
            .orElseThrow(
                () ->
                    problem(
                        HttpStatus.NOT_FOUND,
                        catalog.kept().keeps(key.region())
                            ? "no record and no return for this figure"
                            : "not published, and the records of this region are not all here")));
  }

  private ResponseEntity<StreamingResponseBody> json(Consumer<JsonGenerator> writing) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            out -> {
              // Not closed when writing fails: a half answer must not look like a whole one.
              JsonGenerator target = mapper.createGenerator(out);
              writing.accept(target);
              target.close();
            });
  }

  /** The text to check. */
  record CheckBody(String text, @Nullable String region, @Nullable String period) {}

  @PostMapping("/check")
  ObjectNode check(@RequestBody CheckBody body, Person person) {
    String region = body.region() == null ? null : region(body.region());
    Period period = body.period() == null ? null : period(body.period());
    ReadDocument document = ReadDocument.pasted(body.text());
    return new CheckJson().tree(checks.check(person, document, region, period, List.of()));
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
