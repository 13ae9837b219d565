package org.dajuan.server.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.figures.text.FigureText;
import org.dajuan.records.access.Person;
import org.dajuan.reports.publish.Publication;
import org.dajuan.reports.publish.PublicationException;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.Formats;
import org.dajuan.server.frame.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of published reports, and their files. */
@Controller
class ReportController {

  private final ReportDesk desk;
  private final Catalog catalog;
  private final FigureText text;

  ReportController(ReportDesk desk, Catalog catalog) {
    this.desk = desk;
    this.catalog = catalog;
    this.text = new FigureText(catalog);
  }

  @GetMapping("/reports")
  String list(Person person, Locale locale, Model model) {
    List<PublishedReport> reports = new ArrayList<>();
    desk.listWithDrifts(person)
        .forEach(
            (publication, drift) ->
                reports.add(PublishedReport.of(catalog, text, publication, drift, locale)));
    model.addAttribute("reports", reports);
    return "reports/list";
  }

  /** A published file with its proof; open to everybody. */
  @GetMapping("/reports/published/{sequence:[0-9]{1,18}}.{format:html|md|json}")
  ResponseEntity<byte[]> file(
      @PathVariable("sequence") long sequence, @PathVariable("format") String code) {
    Publication publication =
        desk.publications()
            .find(sequence)
            .orElseThrow(() -> new NotFoundException("publication " + sequence));
    Format format = Formats.find(code).orElseThrow(() -> new NotFoundException(code));
    byte[] file;
    try {
      file = desk.publications().file(publication.sequence(), format);
    } catch (PublicationException erased) {
      throw new NotFoundException("publication " + sequence);
    }
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).body(file);
  }
}
