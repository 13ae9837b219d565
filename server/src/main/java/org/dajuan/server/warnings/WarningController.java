package org.dajuan.server.warnings;

import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.warning.WarningDesk;
import org.dajuan.records.access.Person;
import org.dajuan.records.warning.WarningQuery;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.frame.Stretch;
import org.dajuan.server.frame.Viewpoint;
import org.dajuan.server.frame.Viewpoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 预警 — all warnings with their counts, and one with its records. */
@Controller
class WarningController {

  private final WarningDesk desk;
  private final Catalog catalog;
  private final Viewpoints viewpoints;

  WarningController(WarningDesk desk, Catalog catalog, Viewpoints viewpoints) {
    this.desk = desk;
    this.catalog = catalog;
    this.viewpoints = viewpoints;
  }

  @GetMapping("/warnings")
  String list(
      @ModelAttribute("address") WarningAddress address,
      Person person,
      Locale locale,
      Model model) {
    Viewpoint view = viewpoints.of(address.region(), address.on());
    model.addAttribute("view", view);
    model.addAttribute("groups", desk.groups(person, view.on(), view.place().code(), locale));
    return "warnings/list";
  }

  @GetMapping("/warnings/{warning}")
  String warning(
      @PathVariable("warning") String id,
      @ModelAttribute("address") WarningAddress address,
      Person person,
      Locale locale,
      Model model) {
    Warning warning =
        desk.find(person, id).orElseThrow(() -> new NotFoundException("warning " + id));
    Viewpoint view = viewpoints.of(address.region(), address.on());
    String place = view.place().code();
    WarningQuery query =
        WarningQuery.on(view.on())
            .inRegion(place)
            .withLight(address.findLight())
            .page(address.from(), Stretch.ASKED);
    Role role = catalog.roles().get(warning.role());
    model.addAttribute(
        "page",
        new WarningPage(
            warning,
            desk.card(person, warning, view.on(), place, locale),
            role == null ? "" : role.title().in(locale),
            ConditionWords.of(catalog, warning, locale),
            view,
            address.light(),
            Stretch.of(desk.list(person, warning, query, locale), address.from())));
    return "warnings/warning";
  }
}
