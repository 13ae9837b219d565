package org.dajuan.server.forms;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.period.Period;
import org.dajuan.desk.form.FormDesk;
import org.dajuan.records.access.Person;
import org.dajuan.reports.form.FilledForm;
import org.dajuan.reports.form.FormFormat;
import org.dajuan.reports.form.FormWords;
import org.dajuan.server.frame.Download;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.frame.Viewpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The list of forms with what they cost, one form filled, and its files. */
@Controller
class FormController {

  /** Rows shown on a page; files hold all up to {@link #MOST_ROWS}. */
  private static final int ROWS_SHOWN = 200;

  private static final int MOST_ROWS = 100_000;

  private final FormDesk desk;
  private final Catalog catalog;
  private final Viewpoints viewpoints;

  FormController(FormDesk desk, Catalog catalog, Viewpoints viewpoints) {
    this.desk = desk;
    this.catalog = catalog;
    this.viewpoints = viewpoints;
  }

  /** For which region and period a form is filled; nothing means home and the latest period. */
  record Address(@Nullable String region, @Nullable String period) {

    /** The period asked for, if the form can be filled for it; else the latest one. */
    private Period when(Form form, List<Period> known) {
      return Period.find(period == null ? "" : period.strip())
          .filter(form.frequency()::fits)
          .orElseGet(() -> known.get(0));
    }
  }

  @GetMapping("/forms")
  String list(Locale locale, Model model) {
    model.addAttribute("page", BurdenPage.of(desk.burden(), catalog, locale));
    return "forms/list";
  }

  @GetMapping("/forms/{form}")
  String form(
      @PathVariable("form") String id,
      @ModelAttribute("address") Address address,
      Person person,
      Locale locale,
      Model model) {
    Form form = get(id);
    List<Period> periods = desk.periods(form);
    Period when = address.when(form, periods);
    FilledForm filled =
        desk.fill(form, viewpoints.region(address.region()), when, person, locale, ROWS_SHOWN);
    model.addAttribute(
        "page",
        FormPage.of(
            filled,
            form,
            when,
            periods,
            desk.regions(form),
            new FormWords(catalog, locale),
            locale));
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
    FilledForm filled = desk.fill(form, viewpoints.region(region), when, person, locale, MOST_ROWS);
    return Download.of(
        form.title().in(locale) + "-" + filled.region().name() + "-" + when + "." + name,
        format == FormFormat.XLSX ? Download.WORKBOOK : Download.CSV,
        out -> format.write(filled, new FormWords(catalog, locale), locale, out));
  }

  private Form get(String id) {
    return desk.find(id).orElseThrow(() -> new NotFoundException("form " + id));
  }
}
