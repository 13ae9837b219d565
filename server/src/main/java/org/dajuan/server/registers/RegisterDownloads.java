package org.dajuan.server.registers;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.transfer.ExportRequest;
import org.dajuan.records.transfer.RecordExporter;
import org.dajuan.records.transfer.TemplateWorkbook;
import org.dajuan.server.layout.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Catalog catalog;
  private final RecordExporter exporter;
  private final Access access;

  RegisterDownloads(Workspace workspace) {
    this.catalog = workspace.catalog();
    this.exporter = workspace.exporter();
    this.access = workspace.access();
  }

  @GetMapping("/registers/{register}/export")
  ResponseEntity<StreamingResponseBody> export(
      @PathVariable("register") String id, @RequestParam("format") String name, Person person) {
    Register register = register(id);
    Optional<ExportRequest.Format> known = ExportRequest.Format.ofFileName("." + name);
    ExportRequest.Format format = known.orElseThrow(() -> new NotFoundException("format " + name));
    if (access.sight(person, register).area(Rights.Action.EXPORT).isEmpty()) {
      throw new AccessDeniedException("export of " + id);
    }
    ExportRequest request = ExportRequest.of(id, format);
    MediaType type =
        switch (format) {
          case CSV -> new MediaType("text", "csv", StandardCharsets.UTF_8);
          case XLSX -> WORKBOOK;
          case JSON -> MediaType.APPLICATION_JSON;
        };
    return file(
        register.title().zh() + "." + name, type, out -> exporter.write(person, request, out));
  }

  @GetMapping("/registers/{register}/template")
  ResponseEntity<StreamingResponseBody> template(@PathVariable("register") String id) {
    Register register = register(id);
    TemplateWorkbook template = new TemplateWorkbook(catalog, register);
    return file(register.title().zh() + "-模板.xlsx", WORKBOOK, template::write);
  }

  private Register register(String id) {
    return catalog.findRegister(id).orElseThrow(() -> new NotFoundException("register " + id));
  }

  private static ResponseEntity<StreamingResponseBody> file(
      String name, MediaType type, StreamingResponseBody body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(body);
  }
}
