package org.dajuan.server.warnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.open.DayOfView;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.warning.WarningCard;
import org.dajuan.desk.warning.WarningDesk;
import org.dajuan.desk.warning.WarningLine;
import org.dajuan.records.access.Person;
import org.dajuan.records.warning.WarningLight;
import org.dajuan.records.warning.WarningQuery;
import org.dajuan.server.layout.NotFoundException;
import org.dajuan.server.layout.RegionAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 预警 — all warnings with their counts, and one with its records. */
@Controller
class WarningController {

  private static final int PAGE = 50;

  private final Workspace workspace;
  private final Catalog catalog;
  private final WarningDesk desk;

  WarningController(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.desk = workspace.warningDesk();
  }

  /** The warnings of a stream. */
  public record Group(String title, List<WarningCard> cards) {}

  @GetMapping("/warnings")
  String list(
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "on", defaultValue = "") String on,
      Person person,
      Locale locale,
      Model model) {
    LocalDate today = today(on);
    String place = place(region.strip());
    List<WarningCard> all = desk.cards(person, catalog.warnings().values(), today, place, locale);
    List<Group> groups = new ArrayList<>();
    for (Stream stream : catalog.streams().values()) {
      Set<String> own =
          catalog.warningsOf(stream).stream().map(Warning::id).collect(Collectors.toSet());
      List<WarningCard> cards = all.stream().filter(card -> own.contains(card.id())).toList();
      if (!cards.isEmpty()) {
        groups.add(new Group(stream.title().in(locale), cards));
      }
    }
    model.addAttribute("groups", groups);
    model.addAttribute(
        "red", groups.stream().flatMap(g -> g.cards().stream()).mapToLong(WarningCard::red).sum());
    addFilter(model, region, on, place, today);
    return "warnings/list";
  }

  @GetMapping("/warnings/{warning}")
  String warning(
      @PathVariable("warning") String id,
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "light", defaultValue = "") String light,
      @RequestParam(name = "on", defaultValue = "") String on,
      @RequestParam(name = "from", defaultValue = "0") int from,
      Person person,
      Locale locale,
      Model model) {
    Warning warning = catalog.warnings().get(id);
    if (warning == null || !desk.sees(person, warning)) {
      throw new NotFoundException("warning " + id);
    }
    LocalDate today = today(on);
    String place = place(region.strip());
    WarningQuery query =
        WarningQuery.on(today)
            .inRegion(place)
            .withLight(light(light))
            .page(Math.max(0, from), PAGE + 1);
    List<WarningLine> found = desk.list(person, warning, query, locale);
    boolean more = found.size() > PAGE;
    model.addAttribute("card", desk.card(person, warning, today, place, locale));
    model.addAttribute("lines", found.subList(0, more ? PAGE : found.size()));
    model.addAttribute("warning", warning);
    Role role = catalog.roles().get(warning.role());
    model.addAttribute("who", role == null ? "" : role.title().in(locale));
    model.addAttribute("light", light);
    model.addAttribute("previous", from > 0 ? Math.max(0, from - PAGE) : null);
    model.addAttribute("next", more ? from + PAGE : null);
    addFilter(model, region, on, place, today);
    return "warnings/warning";
  }

  private void addFilter(Model model, String region, String on, String place, LocalDate today) {
    model.addAttribute("region", region.strip());
    model.addAttribute("place", catalog.regions().get(place).name());
    model.addAttribute("regions", catalog.regions().childrenOf(catalog.home()));
    model.addAttribute("asked", on);
    model.addAttribute("on", today.toString());
  }

  private LocalDate today(String on) {
    return catalog.dayOf(DayOfView.moment(on, workspace));
  }

  private String place(String region) {
    if (region.isEmpty()) {
      return catalog.home();
    }
    return RegionAddress.get(catalog, region).code();
  }

  private static @Nullable WarningLight light(String id) {
    return Arrays.stream(WarningLight.values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
