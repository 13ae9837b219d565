package org.dajuan.server.forms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.form.FormDesk;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Person;
import org.dajuan.reports.form.Burden;
import org.dajuan.reports.form.FilledForm;
import org.dajuan.reports.form.FilledForm.State;
import org.dajuan.reports.form.FormFormat;
import org.dajuan.reports.form.FormLoad;
import org.dajuan.reports.form.FormWords;
import org.dajuan.reports.wording.PeriodText;
import org.dajuan.server.layout.NotFoundException;
import org.dajuan.server.layout.RegionAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of forms with what they cost, one form filled, and its files. */
@Controller
class FormController {

  /** Rows shown on a page; files hold all up to {@link #MOST_ROWS}. */
  private static final int ROWS_SHOWN = 200;

  private static final int MOST_ROWS = 100_000;

  private final Workspace workspace;
  private final Catalog catalog;
  private final FormDesk desk;

  FormController(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.desk = workspace.formDesk();
  }

  /** A period to choose. */
  public record Choice(String id, String title) {}

  @GetMapping("/forms")
  String list(Locale locale, Model model) {
    Burden burden = desk.burden();
    long cells = burden.total(FormLoad::cells);
    long filled = burden.total(FormLoad::filled);
    model.addAttribute(
        "forms", burden.forms().stream().map(e -> FormLine.of(e, catalog, locale)).toList());
    model.addAttribute("cells", cells);
    model.addAttribute("filled", filled);
    model.addAttribute("left", cells - filled);
    model.addAttribute("spared", Burden.spared(filled, cells).toPlainString() + "%");
    model.addAttribute(
        "repeats", burden.repeats().stream().map(e -> RepeatLine.of(e, locale)).toList());
    return "forms/list";
  }

  @GetMapping("/forms/{form}")
  String form(
      @PathVariable("form") String id,
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "period", defaultValue = "") String period,
      Person person,
      Locale locale,
      Model model) {
    Form form = get(id);
    Region place = place(region.strip());
    List<Period> periods = FillingPeriods.of(form, workspace.years().latest(catalog.home()));
    Period when = period(form, period.strip(), periods);
    FormWords words = new FormWords(catalog, locale);
    FilledForm filled = desk.fill(form, place, when, person, locale, ROWS_SHOWN);
    model.addAttribute("form", form);
    model.addAttribute("title", form.title().in(locale));
    model.addAttribute("help", form.help().in(locale));
    model.addAttribute("head", words.head(filled));
    model.addAttribute("words", words);
    model.addAttribute("filled", filled);
    model.addAttribute("known", filled.count(State.KNOWN, State.ESTIMATE));
    model.addAttribute("missing", filled.count(State.EMPTY, State.UNPROVEN));
    model.addAttribute("asked", filled.count(State.ASKED));
    model.addAttribute("valid", form.isValidOn(when.last()));
    model.addAttribute("region", place);
    model.addAttribute("period", when);
    model.addAttribute(
        "periods",
        periods.stream()
            .map(each -> new Choice(each.toString(), PeriodText.of(each, locale)))
            .toList());
    model.addAttribute("regions", regions(form));
    return "forms/form";
  }

  @GetMapping("/forms/{form}/file.{format:xlsx|csv}")
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable("form") String id,
      @PathVariable("format") String name,
      @RequestParam("region") String region,
      @RequestParam("period") String period,
      Person person,
      Locale locale) {
    Form form = get(id);
    FormFormat format =
        FormFormat.ofFileName("." + name).orElseThrow(() -> new NotFoundException(name));
    Period when =
        Period.find(period)
            .filter(form.frequency()::fits)
            .orElseThrow(() -> new NotFoundException("period " + period));
    FilledForm filled = desk.fill(form, place(region), when, person, locale, MOST_ROWS);
    MediaType type =
        format == FormFormat.XLSX
            ? MediaType.parseMediaType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            : new MediaType("text", "csv", StandardCharsets.UTF_8);
    String file = form.title().in(locale) + "-" + filled.region().name() + "-" + when + "." + name;
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(out -> format.write(filled, new FormWords(catalog, locale), locale, out));
  }

  private Form get(String id) {
    return Optional.ofNullable(catalog.forms().get(id))
        .orElseThrow(() -> new NotFoundException("form " + id));
  }

  /** By code or name; nothing means the home region. */
  private Region place(String codeOrName) {
    return RegionAddress.get(catalog, codeOrName.isEmpty() ? catalog.home() : codeOrName);
  }

  /** The period asked for, if the form can be filled for it; else the latest one. */
  private static Period period(Form form, String asked, List<Period> known) {
    return Period.find(asked).filter(form.frequency()::fits).orElseGet(() -> known.get(0));
  }

  /** Regions that answer, and the home region for all of them together. */
  private List<Region> regions(Form form) {
    String level = form.filledBy().level();
    return catalog.regions().list().stream()
        .filter(
            each ->
                each.code().equals(catalog.home())
                    || (level != null
                        && each.level().equals(level)
                        && catalog.regions().withAncestors(each.code()).stream()
                            .anyMatch(above -> above.code().equals(catalog.home()))))
        .toList();
  }
}
