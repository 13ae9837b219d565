package org.dajuan.server.reports;

import java.util.Locale;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.reports.publish.Publication;
import org.dajuan.reports.publish.PublicationException;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.Formats;
import org.dajuan.server.layout.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of published reports, and their files. */
@Controller
class ReportController {

  private final Workspace workspace;
  private final ReportDesk desk;

  ReportController(Workspace workspace) {
    this.workspace = workspace;
    this.desk = workspace.reportDesk();
  }

  @GetMapping("/reports")
  String list(Locale locale, Model model) {
    model.addAttribute(
        "reports",
        desk.list().stream()
            .map(
                each ->
                    PublishedReport.of(
                        workspace.catalog(),
                        workspace.figureText(),
                        each,
                        desk.drift(each),
                        locale))
            .toList());
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
