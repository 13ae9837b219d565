package org.dajuan.server.check;

import java.io.IOException;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.json.CheckJson;
import org.dajuan.server.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 核验台. Nothing that is checked is kept. */
@Controller
class CheckController {

  private final Workspace workspace;
  private final Catalog catalog;

  CheckController(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
  }

  @GetMapping("/check")
  String form(Model model) {
    String home = catalog.home();
    fill(model, "", home, workspace.years().latest(home).toString());
    return "check/check";
  }

  @PostMapping("/check")
  String check(
      @RequestParam(name = "text", defaultValue = "") String text,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "period", defaultValue = "") String periodText,
      Locale locale,
      Model model)
      throws IOException {
    CheckRequest request = CheckRequest.of(catalog, text, file, region, periodText);
    fill(model, request.text(), request.region(), periodText);
    Period period = request.period();
    if (request.problem() != null || period == null) {
      model.addAttribute("problem", request.problem());
      return "check/check";
    }
    workspace.refreshFigures();
    CheckResult result = workspace.checkDesk().check(request.text(), request.region(), period);
    model.addAttribute("result", CheckPage.of(request.text(), result, locale));
    return "check/check";
  }

  @PostMapping("/check/json")
  ResponseEntity<String> json(
      @RequestParam(name = "text", defaultValue = "") String text,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "period", defaultValue = "") String periodText)
      throws IOException {
    CheckRequest request = CheckRequest.of(catalog, text, file, region, periodText);
    Period period = request.period();
    if (request.problem() != null || period == null) {
      return ResponseEntity.badRequest().build();
    }
    workspace.refreshFigures();
    CheckResult result = workspace.checkDesk().check(request.text(), request.region(), period);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("check.json").build().toString())
        .body(new CheckJson().write(result));
  }

  private void fill(Model model, String text, String region, String period) {
    model.addAttribute("text", text);
    model.addAttribute("region", region);
    model.addAttribute("period", period);
    model.addAttribute("regions", catalog.regions().childrenOf(catalog.home()));
    model.addAttribute("problem", null);
    model.addAttribute("result", null);
  }
}
