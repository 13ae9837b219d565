package org.dajuan.desk.json;

import java.util.List;
import org.dajuan.catalog.register.Transition;
import org.dajuan.desk.task.TaskLine;
import org.dajuan.records.task.Task;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A task as JSON: words only where people read them, else ids of the catalog.
 *
 * @param steps ids of the steps that it waits for
 * @param roles ids of the roles that may take them
 * @param light id of the light
 * @param escalatedTo ids of the roles that are told
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record TaskJson(
    String register,
    String id,
    String label,
    String region,
    String state,
    List<String> steps,
    List<String> roles,
    @Nullable String since,
    @Nullable String dueRaw,
    @Nullable String dueLegal,
    String light,
    List<String> escalatedTo) {

  public static TaskJson of(TaskLine line, Task task) {
    return new TaskJson(
        line.register(),
        line.id(),
        line.label(),
        line.region(),
        line.state(),
        task.steps().stream().map(Transition::id).toList(),
        task.steps().stream().flatMap(step -> step.roles().stream()).distinct().sorted().toList(),
        line.since(),
        line.dueRaw(),
        line.dueLegal(),
        line.light(),
        task.escalatedTo().stream().sorted().toList());
  }
}
