package org.dajuan.server.tasks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.org.Role;
import org.dajuan.desk.task.TaskLine;
import org.dajuan.records.task.TaskLight;
import org.dajuan.server.frame.Stretch;
import org.dajuan.server.frame.Viewpoint;

/**
 * 待办 — what the page of tasks shows.
 *
 * @param lights those that occur, with their number of tasks
 * @param total tasks with any light
 * @param roles those to choose from
 */
public record TaskPage(
    TaskAddress address,
    Viewpoint view,
    Stretch<TaskLine> tasks,
    List<LightCount> lights,
    long total,
    Collection<Role> roles) {

  /** A light to choose, with how many tasks have it. */
  public record LightCount(String id, long count) {}

  static TaskPage of(
      TaskAddress address,
      Viewpoint view,
      List<TaskLine> found,
      Map<TaskLight, Long> counts,
      Collection<Role> roles) {
    return new TaskPage(
        address,
        view,
        Stretch.of(found, address.from()),
        Arrays.stream(TaskLight.values())
            .filter(counts::containsKey)
            .map(each -> new LightCount(each.id(), counts.get(each)))
            .toList(),
        counts.values().stream().mapToLong(Long::longValue).sum(),
        roles);
  }
}
