package org.dajuan.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.json.TaskJson;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.task.TaskDesk;
import org.dajuan.desk.task.TaskLine;
import org.dajuan.records.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what waits for whom, the most urgent first. */
@Command(name = "tasks")
final class TasksCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "task_role")
  private @Nullable String role;

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
  private @Nullable String region;

  @Option(names = "--on", paramLabel = "DAY", descriptionKey = "on")
  private @Nullable String on;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      if (role != null && !catalog.roles().containsKey(role)) {
        throw Failure.badInput("unknown_role", role, String.join(", ", catalog.roles().keySet()));
      }
      Instant now = Lookup.moment(on, workspace);
      TaskQuery query =
          TaskQuery.at(now)
              .forRoles(role == null ? null : Set.of(role))
              .inRegion(region == null ? null : Lookup.region(catalog, region).code());
      TaskDesk tasks = workspace.taskDesk();
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        JsonOutput.stream(
            out,
            target -> {
              target.writeStartArray();
              tasks.forEach(
                  Operator.person(),
                  query,
                  Texts.locale(),
                  (line, task) -> target.writePOJO(TaskJson.of(line, task)));
              target.writeEndArray();
            });
      } else {
        tasks.forEach(Operator.person(), query, Texts.locale(), (line, task) -> print(line, out));
        out.flush();
      }
    }
    return 0;
  }

  private static void print(TaskLine line, PrintWriter out) {
    out.print(
        "%s\t%s\t%s\t%s\t%s\t%s%n"
            .formatted(
                line.light(),
                line.dueRaw() == null ? "-" : line.dueRaw(),
                line.register(),
                line.label(),
                line.regionName(),
                String.join("/", line.steps())));
  }
}
