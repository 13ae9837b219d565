package org.dajuan.desk.task;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sights;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.task.Task;
import org.dajuan.records.task.TaskQuery;
import org.dajuan.records.task.TaskReader;
import org.dajuan.records.task.TaskTally;

/** 待办 — tasks as a person reads them. Thread-safe. */
public final class TaskDesk {

  private final Access access;
  private final TaskReader tasks;

  public TaskDesk(Access access) {
    this.access = access;
    this.tasks = new TaskReader(access);
  }

  /** One page of tasks, the most urgent first. */
  public List<TaskLine> list(Person person, TaskQuery query, Locale locale) {
    return words(person, locale).of(tasks.list(person, query), query.now());
  }

  /** How many tasks have which light, on all pages and whatever light is asked for. */
  public TaskTally tally(Person person, TaskQuery query) {
    return tasks.tally(person, query);
  }

  /** Time limits that nobody has turned on, of the registers that a person sees. */
  public List<ProposedDeadline> proposed(Person person, Locale locale) {
    Sights sights = access.sights(person);
    return access.catalog().registers().values().stream()
        .filter(register -> !sights.isEmpty(register.id()))
        .flatMap(register -> ProposedDeadline.of(access.catalog(), register, locale).stream())
        .toList();
  }

  /** All tasks, page by page, so that memory does not grow with what waits. */
  public void forEach(
      Person person, TaskQuery query, Locale locale, BiConsumer<TaskLine, Task> consumer) {
    TaskLines words = words(person, locale);
    List<Task> page;
    int offset = 0;
    do {
      page = tasks.list(person, query.page(offset, TaskQuery.MOST));
      List<TaskLine> lines = words.of(page, query.now());
      for (int i = 0; i < page.size(); i++) {
        consumer.accept(lines.get(i), page.get(i));
      }
      offset += page.size();
    } while (page.size() == TaskQuery.MOST);
  }

  private TaskLines words(Person person, Locale locale) {
    return new TaskLines(access.catalog(), new RecordReader(access, person), locale);
  }
}
