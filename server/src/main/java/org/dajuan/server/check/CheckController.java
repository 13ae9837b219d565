package org.dajuan.server.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.export.AnnotatedHtml;
import org.dajuan.claims.export.AnnotatedWord;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.desk.check.CheckDesk;
import org.dajuan.desk.check.ExampleText;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.records.access.Person;
import org.dajuan.server.frame.Download;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.security.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 核验台. No text that is checked is kept, only what a person chooses for a phrase. */
@Controller
class CheckController {

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final CheckDesk desk;
  private final FigureDesk figures;
  private final Catalog catalog;
  private final CheckRequests requests;
  private final ClaimSteps steps;
  private final MessageSource messages;

  CheckController(
      CheckDesk desk,
      FigureDesk figures,
      Catalog catalog,
      CheckRequests requests,
      ClaimSteps steps,
      MessageSource messages) {
    this.desk = desk;
    this.figures = figures;
    this.catalog = catalog;
    this.requests = requests;
    this.steps = steps;
    this.messages = messages;
  }

  /**
   * @param sample whether the pack's example is to stand in the field
   */
  @GetMapping("/check")
  String form(@RequestParam(name = "sample", defaultValue = "false") boolean sample, Model model)
      throws IOException {
    Optional<Path> example = ExampleText.find(catalog);
    ReadDocument document =
        sample && example.isPresent()
            ? ReadDocument.pasted(Files.readString(example.get()))
            : ReadDocument.pasted("");
    fill(model, document, "", AskedScope.NONE, ClaimOrder.VERDICT);
    model.addAttribute("sample", example.isPresent() && !sample);
    return "check/check";
  }

  @PostMapping("/check")
  String check(
      HttpServletRequest form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @AuthenticationPrincipal AccountDetails person,
      Locale locale,
      Model model)
      throws IOException {
    CheckRequest read = requests.read(form, file, locale);
    CheckRequest request = read.withText(CheckRequests.unified(read.document().text()));
    fill(model, request.document(), request.name(), request.asked(), request.order());
    model.addAttribute("problem", request.problem());
    if (!request.isCheckable()) {
      return "check/check";
    }
    CheckResult result = check(person.person(), request);
    ClaimSteps.Outcome outcome = steps.take(request, result, person, locale);
    model.addAttribute("notice", outcome.notice());
    if (outcome.again()) {
      request = request.withCorrections(outcome.corrections());
      result = check(person.person(), request);
    }
    CheckPage page = CheckPage.of(request, result, desk.requests(), locale);
    model.addAttribute("result", page);
    model.addAttribute(
        "unmentioned", Unmentioned.of(figures, person.person(), catalog, result, locale));
    model.addAttribute("format", "check.format." + result.format().code());
    model.addAttribute("characters", result.characters());
    if (page.isEdited()) {
      model.addAttribute("indicators", catalog.indicators().values());
    }
    return "check/check";
  }

  /** The result as a file: html, docx or json. */
  @PostMapping("/check/export/{format}")
  ResponseEntity<byte[]> export(
      @PathVariable("format") String format,
      HttpServletRequest form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Person person,
      Locale locale)
      throws IOException {
    CheckRequest request = requests.read(form, file, locale);
    if (request.problem() != null || !request.isCheckable()) {
      return refused(String.valueOf(request.problem()));
    }
    CheckResult result = check(person, request);
    CheckedText checked =
        new CheckedText(request.name(), request.document().text(), result, catalog, locale);
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

  private CheckResult check(Person person, CheckRequest request) {
    AskedScope asked = request.asked();
    return desk.checkCorrected(
        person, request.document(), asked.code(), asked.period(), request.corrections());
  }

  private static ResponseEntity<byte[]> refused(String reason) {
    return ResponseEntity.badRequest()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(reason.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> file(
      byte[] bytes, MediaType type, String name, String format) {
    return Download.of(name.endsWith("." + format) ? name : name + "." + format, type, bytes);
  }

  private void fill(
      Model model, ReadDocument document, String name, AskedScope asked, ClaimOrder order) {
    boolean tooLong = document.text().length() > CheckRequests.MOST_CHARACTERS;
    // A browser drops the first line end within a text field.
    model.addAttribute("text", "\n" + (tooLong ? "" : document.text()));
    model.addAttribute("textSha256", ReadDocument.pasted(document.text()).sha256());
    model.addAttribute("document", document);
    model.addAttribute("name", name);
    model.addAttribute("asked", asked);
    model.addAttribute("order", order.code());
    model.addAttribute("regions", regions());
    model.addAttribute("verdicts", Verdict.values());
    model.addAttribute("sample", false);
    model.addAttribute("problem", null);
    model.addAttribute("notice", null);
    model.addAttribute("result", null);
    model.addAttribute("indicators", null);
  }

  /** The regions that people mean most: the home region, those in it and those around it. */
  private List<Region> regions() {
    RegionTree tree = catalog.regions();
    List<Region> regions = new ArrayList<>(tree.withAncestors(catalog.home()));
    regions.addAll(tree.childrenOf(catalog.home()));
    return regions;
  }
}
