package org.dajuan.desk.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.deadline.Due;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.task.Task;
import org.jspecify.annotations.Nullable;

/** Puts tasks into words. */
final class TaskLines {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Catalog catalog;
  private final RecordReader records;
  private final Locale locale;

  /**
   * @param records as the person sees them who reads the lines
   */
  TaskLines(Catalog catalog, RecordReader records, Locale locale) {
    this.catalog = catalog;
    this.records = records;
    this.locale = locale;
  }

  /**
   * The lines of tasks, in their order.
   *
   * @param now the moment for which their lights were computed
   */
  List<TaskLine> of(List<Task> tasks, Instant now) {
    Map<String, List<UUID>> ids = new HashMap<>();
    tasks.forEach(
        task -> ids.computeIfAbsent(task.register(), r -> new ArrayList<>()).add(task.record()));
    Map<UUID, String> labels = new RecordNames(catalog, records, locale).ofAll(ids);
    LocalDate today = catalog.dayOf(now);
    return tasks.stream().map(task -> line(task, labels, today)).toList();
  }

  private TaskLine line(Task task, Map<UUID, String> labels, LocalDate today) {
    Register register = catalog.register(task.register());
    Set<String> roles = new LinkedHashSet<>();
    boolean open = false;
    for (Transition step : task.steps()) {
      open |= step.roles().isEmpty();
      roles.addAll(step.roles());
    }
    Due due = task.due();
    Instant dueAt = task.dueAt();
    return new TaskLine(
        register.id(),
        register.title().in(locale),
        task.record().toString(),
        labels.getOrDefault(task.record(), task.record().toString()),
        task.region(),
        catalog.regions().find(task.region()).map(Region::name).orElse(task.region()),
        task.state(),
        catalog
            .lifecycleOf(register)
            .findState(task.state())
            .map(State::title)
            .map(title -> title.in(locale))
            .orElse(task.state()),
        task.steps().stream().map(step -> step.title().in(locale)).distinct().toList(),
        open ? List.of() : titles(roles),
        text(task.since()),
        startField(register, task.deadline()),
        dueAt != null
            ? MOMENT.format(dueAt.atZone(catalog.zone()))
            : due == null ? null : due.raw().toString(),
        dueAt != null
            ? MOMENT.format(dueAt.atZone(catalog.zone()))
            : due == null ? null : due.legal().toString(),
        due == null ? 0 : ChronoUnit.DAYS.between(today, due.raw()),
        task.light().id(),
        titles(task.escalatedTo()),
        task.deadline().within(),
        basis(register, task.steps().get(0)));
  }

  private String startField(Register register, Deadline deadline) {
    String field = deadline.since();
    return field == null ? "" : register.field(field).title().in(locale);
  }

  private Basis basis(Register register, Transition step) {
    return catalog.basisOf(register, step);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private List<String> titles(Collection<String> roles) {
    return catalog.roles().values().stream()
        .filter(role -> roles.contains(role.id()))
        .map(Role::title)
        .map(title -> title.in(locale))
        .toList();
  }
}
