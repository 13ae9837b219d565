package org.dajuan.server.tasks;

import java.util.Locale;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.task.TaskDesk;
import org.dajuan.records.access.Person;
import org.dajuan.records.task.TaskQuery;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.frame.Stretch;
import org.dajuan.server.frame.Viewpoint;
import org.dajuan.server.frame.Viewpoints;
import org.dajuan.server.security.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 待办 — the page of tasks: those of the signed-in person's roles, of one role, or of all. */
@Controller
class TaskController {

  private final TaskDesk desk;
  private final Catalog catalog;
  private final Viewpoints viewpoints;

  TaskController(TaskDesk desk, Catalog catalog, Viewpoints viewpoints) {
    this.desk = desk;
    this.catalog = catalog;
    this.viewpoints = viewpoints;
  }

  @GetMapping("/tasks")
  String tasks(
      @ModelAttribute("address") TaskAddress address,
      @AuthenticationPrincipal @Nullable Object principal,
      Person person,
      Locale locale,
      Model model) {
    Viewpoint view = viewpoints.of(address.region(), address.on(), place(principal));
    TaskQuery query =
        whose(TaskQuery.at(view.moment()), address.role(), principal)
            .inRegion(view.place().code())
            .ofRegister(address.register().isEmpty() ? null : address.register())
            .withLight(address.findLight())
            .ofAge(address.age())
            .page(address.from(), Stretch.ASKED);
    model.addAttribute(
        "page",
        TaskPage.of(
            address,
            view,
            desk.list(person, query, locale),
            desk.tally(person, query),
            desk.proposed(person, locale),
            catalog.roles().values()));
    return "tasks/tasks";
  }

  /** Of everybody, of one role wherever it is held, or what the signed-in person may do. */
  private TaskQuery whose(TaskQuery query, String role, @Nullable Object principal) {
    if (role.equals(TaskAddress.EVERYBODY)) {
      return query;
    }
    if (!role.isEmpty()) {
      if (!catalog.roles().containsKey(role)) {
        throw new NotFoundException("role " + role);
      }
      return query.forRoles(Set.of(role));
    }
    return query.mine(
        principal instanceof AccountDetails account ? Set.copyOf(account.roles()) : Set.of());
  }

  /** Without a region asked for it is the one in which the person works. */
  private String place(@Nullable Object principal) {
    return principal instanceof AccountDetails account
            && catalog.regions().find(account.region()).isPresent()
        ? account.region()
        : catalog.home();
  }
}
