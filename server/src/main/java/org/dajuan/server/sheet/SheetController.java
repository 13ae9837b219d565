package org.dajuan.server.sheet;

import java.util.Locale;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.records.access.Person;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.frame.Viewpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 首页 — the answer sheet itself. */
@Controller
class SheetController {

  private final FigureDesk desk;
  private final Viewpoints viewpoints;

  SheetController(FigureDesk desk, Viewpoints viewpoints) {
    this.desk = desk;
    this.viewpoints = viewpoints;
  }

  /**
   * Which sheet.
   *
   * @param below a region below, which wins over {@code region}
   * @param period a year; nothing means the latest one
   */
  record Address(@Nullable String region, @Nullable String below, @Nullable String period) {

    private @Nullable String wanted() {
      return below == null || below.isEmpty() ? region : below;
    }

    private @Nullable Period year() {
      return period == null
          ? null
          : Period.find(period)
              .filter(each -> each.kind() == PeriodKind.YEAR)
              .orElseThrow(() -> new NotFoundException("period " + period));
    }
  }

  @GetMapping("/")
  String show(
      @ModelAttribute("address") Address address, Person person, Locale locale, Model model) {
    model.addAttribute(
        "page",
        new SheetPage(
            desk.sheet(person, viewpoints.region(address.wanted()), address.year(), locale)));
    return "sheet/sheet";
  }
}
