package org.dajuan.server.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.export.AnnotatedHtml;
import org.dajuan.claims.export.AnnotatedWord;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.server.layout.NotFoundException;
import org.dajuan.server.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 核验台. Nothing that is checked is kept. */
@Controller
class CheckController {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Workspace workspace;
  private final CheckRequests requests;
  private final MessageSource messages;

  CheckController(Workspace workspace, CheckRequests requests, MessageSource messages) {
    this.workspace = workspace;
    this.requests = requests;
    this.messages = messages;
  }

  @GetMapping("/check")
  String form(Model model) {
    String home = workspace.catalog().home();
    String year = workspace.years().latest(home).toString();
    fill(model, ReadDocument.pasted(""), "", home, year);
    return "check/check";
  }

  @PostMapping("/check")
  String check(
      HttpServletRequest form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Locale locale,
      Model model)
      throws IOException {
    CheckRequest request = asOnThePage(requests.read(form, file, locale));
    fill(model, request.document(), request.name(), request.region(), request.periodText());
    Period period = request.period();
    model.addAttribute("problem", request.problem());
    if (period == null || request.document().text().isBlank() || !isFit(request)) {
      return "check/check";
    }
    CheckResult result = check(request, period);
    model.addAttribute("result", CheckPage.of(request, result, workspace.catalog(), locale));
    model.addAttribute("unmentioned", Unmentioned.of(workspace, result, locale));
    model.addAttribute("format", "check.format." + result.format().code());
    model.addAttribute("characters", result.characters());
    if (!request.edited().isEmpty()) {
      model.addAttribute("indicators", workspace.catalog().indicators().values());
    }
    return "check/check";
  }

  /** The result as a file: html, docx or json. */
  @PostMapping("/check/export/{format}")
  ResponseEntity<byte[]> export(
      @PathVariable("format") String format,
      HttpServletRequest form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Locale locale)
      throws IOException {
    CheckRequest request = requests.read(form, file, locale);
    Period period = request.period();
    if (request.problem() != null || period == null) {
      return refused(String.valueOf(request.problem()));
    }
    CheckResult result = check(request, period);
    CheckedText checked =
        new CheckedText(
            request.name(), request.document().text(), result, workspace.catalog(), locale);
    return switch (format) {
      case "json" ->
          file(
              new CheckJson().write(result).getBytes(StandardCharsets.UTF_8),
              MediaType.APPLICATION_JSON,
              request.name(),
              format);
      case "html" -> {
        StringBuilder html = new StringBuilder();
        AnnotatedHtml.write(checked, html);
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        yield file(bytes, MediaType.TEXT_HTML, request.name(), format);
      }
      case "docx" ->
          AnnotatedWord.canHold(result)
              ? file(word(request, checked), WORD, request.name(), format)
              : refused(messages.getMessage("check.problem.docx", null, locale));
      default -> throw new NotFoundException("check export " + format);
    };
  }

  private static byte[] word(CheckRequest request, CheckedText checked) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MultipartFile original = request.upload();
    if (original != null && request.hasWordOriginal()) {
      AnnotatedWord.writeInto(original.getBytes(), checked, out);
    } else {
      AnnotatedWord.write(checked, out);
    }
    return out.toByteArray();
  }

  private CheckResult check(CheckRequest request, Period period) {
    return workspace
        .checkDesk()
        .check(request.document(), request.region(), period, request.corrections());
  }

  /** A problem with a correction leaves the rest as it is. */
  private boolean isFit(CheckRequest request) {
    Catalog catalog = workspace.catalog();
    return catalog.regions().find(request.region()).isPresent()
        && request.document().text().length() <= CheckRequests.MOST_CHARACTERS;
  }

  /** The text as it will come back from the browser, so that places stay the same from then on. */
  private static CheckRequest asOnThePage(CheckRequest request) {
    ReadDocument document = request.document();
    return new CheckRequest(
        new ReadDocument(
            CheckRequests.unified(document.text()), document.format(), document.sha256()),
        request.name(),
        request.upload(),
        request.region(),
        request.period(),
        request.periodText(),
        request.corrections(),
        request.part(),
        request.edited(),
        request.problem());
  }

  private static ResponseEntity<byte[]> refused(String reason) {
    return ResponseEntity.badRequest()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(reason.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> file(
      byte[] bytes, MediaType type, String name, String format) {
    String target = name.endsWith("." + format) ? name : name + "." + format;
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(target, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }

  private void fill(Model model, ReadDocument document, String name, String region, String period) {
    boolean tooLong = document.text().length() > CheckRequests.MOST_CHARACTERS;
    // A browser drops the first line end within a text field.
    model.addAttribute("text", "\n" + (tooLong ? "" : document.text()));
    model.addAttribute("textSha256", ReadDocument.pasted(document.text()).sha256());
    model.addAttribute("document", document);
    model.addAttribute("name", name);
    model.addAttribute("region", region);
    model.addAttribute("period", period);
    Catalog catalog = workspace.catalog();
    model.addAttribute("regions", catalog.regions().childrenOf(catalog.home()));
    model.addAttribute("problem", null);
    model.addAttribute("result", null);
    model.addAttribute("indicators", null);
  }
}
