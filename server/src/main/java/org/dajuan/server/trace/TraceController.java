package org.dajuan.server.trace;

import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.open.Workspace;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TracedRecords;
import org.dajuan.records.access.Person;
import org.dajuan.server.layout.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The trace of one figure; also the page of a figure that does not exist yet. */
@Controller
class TraceController {

  private final Workspace workspace;
  private final Catalog catalog;
  private final FigureSeries series;

  TraceController(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.series = new FigureSeries(workspace.figures(), workspace.figureText());
  }

  @GetMapping("/figures/{indicator}/{region}/{period}")
  String show(
      @PathVariable("indicator") String id,
      @PathVariable("region") String code,
      @PathVariable("period") String text,
      @RequestParam(name = "page", defaultValue = "1") int page,
      Person person,
      Locale locale,
      Model model) {
    Indicator indicator = indicator(id);
    Region region = region(code);
    Period period = period(text);
    Trace trace = workspace.tracer().trace(id, code, period).orElse(null);
    model.addAttribute("indicator", indicator);
    model.addAttribute("region", region);
    model.addAttribute("period", period);
    model.addAttribute("year", Period.year(period.year()));
    model.addAttribute("stream", catalog.streams().get(indicator.stream()));
    model.addAttribute("chart", series.chart(indicator, region, period, locale));
    model.addAttribute(
        "trace",
        trace == null
            ? null
            : workspace
                .tracer()
                .read(
                    trace,
                    workspace.access().sights(person),
                    records ->
                        TraceView.of(
                            catalog, workspace.figureText(), trace, records, page, locale)));
    return "trace/trace";
  }

  /** The digest alone: all records are read for it, however many. */
  @GetMapping(
      value = "/figures/{indicator}/{region}/{period}/digest",
      produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String digest(
      @PathVariable("indicator") String id,
      @PathVariable("region") String code,
      @PathVariable("period") String text,
      Person person) {
    Indicator indicator = indicator(id);
    Region region = region(code);
    Period period = period(text);
    Trace trace =
        workspace
            .tracer()
            .trace(indicator.id(), region.code(), period)
            .orElseThrow(() -> new NotFoundException("figure " + id));
    return "sha256 "
        + workspace
            .tracer()
            .read(trace, workspace.access().sights(person), TracedRecords::digest)
            .hex()
        + "\n";
  }

  private Indicator indicator(String id) {
    return catalog.findIndicator(id).orElseThrow(() -> new NotFoundException("indicator " + id));
  }

  private Region region(String code) {
    return catalog.regions().find(code).orElseThrow(() -> new NotFoundException("region " + code));
  }

  private static Period period(String text) {
    return Period.find(text).orElseThrow(() -> new NotFoundException("period " + text));
  }
}
