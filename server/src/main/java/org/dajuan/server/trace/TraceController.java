package org.dajuan.server.trace;

import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.desk.figure.TracePage;
import org.dajuan.records.access.Person;
import org.dajuan.server.chart.SeriesChart;
import org.dajuan.server.frame.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** The trace of one figure; also the page of a figure that does not exist yet. */
@Controller
class TraceController {

  private final FigureDesk desk;
  private final Catalog catalog;

  TraceController(FigureDesk desk, Catalog catalog) {
    this.desk = desk;
    this.catalog = catalog;
  }

  @GetMapping("/figures/{indicator}/{region}/{period}")
  String show(
      @ModelAttribute("address") FigureAddress address, Person person, Locale locale, Model model) {
    TracePage page =
        desk.trace(
            person,
            address.indicator(catalog),
            address.region(catalog),
            address.when(),
            address.pageOrFirst(),
            locale);
    model.addAttribute("page", page);
    model.addAttribute(
        "chart",
        SeriesChart.of(
            page.series().stream()
                .map(
                    each ->
                        new SeriesChart.Item(
                            each.period().toString(), each.value(), each.text(), each.now()))
                .toList()));
    return "trace/trace";
  }

  /** The digest alone: all records are read for it, however many. */
  @GetMapping(
      value = "/figures/{indicator}/{region}/{period}/digest",
      produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String digest(@ModelAttribute("address") FigureAddress address, Person person) {
    return desk.digest(person, address.indicator(catalog), address.region(catalog), address.when())
        .map(hex -> "sha256 " + hex + "\n")
        .orElseThrow(() -> new NotFoundException("figure " + address.indicator()));
  }
}
