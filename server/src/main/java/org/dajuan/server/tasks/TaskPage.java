package org.dajuan.server.tasks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.org.Role;
import org.dajuan.desk.task.ProposedDeadline;
import org.dajuan.desk.task.TaskLine;
import org.dajuan.records.task.TaskLight;
import org.dajuan.records.task.TaskTally;
import org.dajuan.server.frame.Stretch;
import org.dajuan.server.frame.Viewpoint;

/**
 * 待办 — what the page of tasks shows.
 *
 * @param lights those that occur, with their number of tasks
 * @param total tasks with any light, without those that are over for long
 * @param longOverdue those
 * @param proposed time limits that are not in force
 * @param roles those to choose from
 */
public record TaskPage(
    TaskAddress address,
    Viewpoint view,
    Stretch<TaskLine> tasks,
    List<LightCount> lights,
    long total,
    long longOverdue,
    List<ProposedDeadline> proposed,
    Collection<Role> roles) {

  /** A light to choose, with how many tasks have it. */
  public record LightCount(String id, long count) {}

  static TaskPage of(
      TaskAddress address,
      Viewpoint view,
      List<TaskLine> found,
      TaskTally tally,
      List<ProposedDeadline> proposed,
      Collection<Role> roles) {
    Map<TaskLight, Long> counts = tally.current();
    return new TaskPage(
        address,
        view,
        Stretch.of(found, address.from()),
        Arrays.stream(TaskLight.values())
            .filter(counts::containsKey)
            .map(each -> new LightCount(each.id(), counts.getOrDefault(each, 0L)))
            .toList(),
        tally.total() - tally.longOverdue(),
        tally.longOverdue(),
        proposed,
        roles);
  }
}
