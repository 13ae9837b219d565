package org.dajuan.server.reports;

import java.util.Locale;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.records.access.Person;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.frame.Viewpoint;
import org.dajuan.server.frame.Viewpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 两处来源 — the facts that two sources tell, with both figures. */
@Controller
class CompareController {

  private final FigureDesk desk;
  private final Viewpoints viewpoints;

  CompareController(FigureDesk desk, Viewpoints viewpoints) {
    this.desk = desk;
    this.viewpoints = viewpoints;
  }

  /**
   * Where and when.
   *
   * @param period nothing means the latest year
   */
  record Address(@Nullable String region, @Nullable String period) {

    private @Nullable Period when() {
      return period == null || period.isBlank()
          ? null
          : Period.find(period.strip())
              .orElseThrow(() -> new NotFoundException("period " + period));
    }
  }

  @GetMapping("/reports/compare")
  String show(
      @ModelAttribute("address") Address address, Person person, Locale locale, Model model) {
    Period wanted = address.when();
    Viewpoint view = viewpoints.of(address.region(), "");
    Region region = view.place();
    Period period = wanted == null ? desk.latest(region) : wanted;
    model.addAttribute(
        "page", new ComparePage(view, period, desk.comparisons(person, region, period, locale)));
    return "reports/compare";
  }
}
