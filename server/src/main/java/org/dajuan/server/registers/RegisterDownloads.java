package org.dajuan.server.registers;

import org.dajuan.catalog.register.Register;
import org.dajuan.desk.register.RegisterDesk;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ExportRequest;
import org.dajuan.server.frame.Download;
import org.dajuan.server.frame.NotFoundException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Exports and template workbooks: what the person may export; what is masked for him has no column.
 */
@Controller
class RegisterDownloads {

  private final RegisterDesk desk;

  RegisterDownloads(RegisterDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/registers/{register}/export")
  ResponseEntity<StreamingResponseBody> export(
      @PathVariable("register") String id, @RequestParam("format") String name, Person person) {
    Register register = register(id);
    ExportRequest.Format format =
        ExportRequest.Format.ofFileName("." + name)
            .orElseThrow(() -> new NotFoundException("format " + name));
    if (!desk.mayExport(person, register)) {
      throw new AccessDeniedException("export of " + id);
    }
    ExportRequest request = ExportRequest.of(id, format);
    MediaType type =
        switch (format) {
          case CSV -> Download.CSV;
          case XLSX -> Download.WORKBOOK;
          case JSON -> MediaType.APPLICATION_JSON;
        };
    return Download.of(
        register.title().zh() + "." + name, type, out -> desk.export(person, request, out));
  }

  @GetMapping("/registers/{register}/template")
  ResponseEntity<StreamingResponseBody> template(@PathVariable("register") String id) {
    Register register = register(id);
    return Download.of(
        register.title().zh() + "-模板.xlsx", Download.WORKBOOK, out -> desk.template(register, out));
  }

  private Register register(String id) {
    return desk.known(id).orElseThrow(() -> new NotFoundException("register " + id));
  }
}
