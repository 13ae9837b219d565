package org.dajuan.server.tasks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.open.DayOfView;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.task.TaskDesk;
import org.dajuan.desk.task.TaskLine;
import org.dajuan.records.access.Person;
import org.dajuan.records.task.TaskLight;
import org.dajuan.records.task.TaskQuery;
import org.dajuan.server.layout.NotFoundException;
import org.dajuan.server.layout.RegionAddress;
import org.dajuan.server.security.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待办 — the page of tasks: those of the signed-in person's roles, of one role, or of all. */
@Controller
class TaskController {

  private static final int PAGE = 50;
  private static final String EVERYBODY = "all";

  private final Workspace workspace;
  private final Catalog catalog;

  TaskController(Workspace workspace) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
  }

  /** A light to choose, with how many tasks have it. */
  public record LightCount(String id, long count) {}

  @GetMapping("/tasks")
  String tasks(
      @RequestParam(name = "role", defaultValue = "") String role,
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "register", defaultValue = "") String register,
      @RequestParam(name = "light", defaultValue = "") String light,
      @RequestParam(name = "on", defaultValue = "") String on,
      @RequestParam(name = "from", defaultValue = "0") int from,
      @AuthenticationPrincipal @Nullable Object principal,
      Person person,
      Locale locale,
      Model model) {
    Instant now = DayOfView.moment(on, workspace);
    String place = place(region.strip(), principal);
    TaskQuery query =
        TaskQuery.at(now)
            .forRoles(roles(role, principal))
            .inRegion(place)
            .ofRegister(register.isEmpty() ? null : register)
            .withLight(light(light))
            .page(Math.max(0, from), PAGE + 1);
    TaskDesk desk = workspace.taskDesk();
    List<TaskLine> found = desk.list(person, query, locale);
    Map<TaskLight, Long> counts = desk.counts(person, query);
    boolean more = found.size() > PAGE;
    model.addAttribute("tasks", found.subList(0, more ? PAGE : found.size()));
    model.addAttribute(
        "lights",
        Arrays.stream(TaskLight.values())
            .filter(counts::containsKey)
            .map(each -> new LightCount(each.id(), counts.get(each)))
            .toList());
    model.addAttribute("total", counts.values().stream().mapToLong(Long::longValue).sum());
    model.addAttribute("roles", catalog.roles().values());
    model.addAttribute("role", role);
    model.addAttribute("region", region.strip());
    model.addAttribute("place", catalog.regions().get(place).name());
    model.addAttribute("regions", catalog.regions().childrenOf(catalog.home()));
    model.addAttribute("register", register);
    model.addAttribute("light", light);
    model.addAttribute("on", catalog.dayOf(now).toString());
    model.addAttribute("from", from);
    model.addAttribute("previous", from > 0 ? Math.max(0, from - PAGE) : null);
    model.addAttribute("next", more ? from + PAGE : null);
    return "tasks/tasks";
  }

  private @Nullable Set<String> roles(String role, @Nullable Object principal) {
    if (role.equals(EVERYBODY)) {
      return null;
    }
    if (!role.isEmpty()) {
      if (!catalog.roles().containsKey(role)) {
        throw new NotFoundException("role " + role);
      }
      return Set.of(role);
    }
    return principal instanceof AccountDetails account ? Set.copyOf(account.roles()) : Set.of();
  }

  /** The region asked for, by code or name; else the one in which the person works. */
  private String place(String region, @Nullable Object principal) {
    if (region.isEmpty()) {
      return principal instanceof AccountDetails account
              && catalog.regions().find(account.region()).isPresent()
          ? account.region()
          : catalog.home();
    }
    return RegionAddress.get(catalog, region).code();
  }

  private static @Nullable TaskLight light(String id) {
    return Arrays.stream(TaskLight.values())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
