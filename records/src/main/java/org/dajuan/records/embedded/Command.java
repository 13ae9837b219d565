package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dajuan.records.database.DatabaseException;

/**
 * Runs one of PostgreSQL's programs to its end. PostgreSQL refuses to run as root; root runs it in
 * a user namespace of its own ({@code unshare -U}), where it is nobody and its files stay root's.
 */
final class Command {

  private static final Duration LIMIT = Duration.ofMinutes(3);

  private Command() {}

  /** What a program said and how it ended. */
  record Outcome(int exitCode, String output) {}

  static Outcome run(Path program, List<String> arguments, Path scratch) {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.add("unshare");
      line.add("-U");
    }
    line.add(program.toString());
    line.addAll(arguments);
    try {
      // A file and not a pipe: the server that pg_ctl starts inherits it and would hold a pipe
      // open.
      Path output = Files.createTempFile(scratch, "output-", ".txt");
      try {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        Process process = builder.start();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new DatabaseException(
              program.getFileName() + " did not end within " + LIMIT.toMinutes() + " minutes.");
        }
        return new Outcome(
            process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).strip());
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new DatabaseException(cannotRun(program, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException(program.getFileName() + " was interrupted.", e);
    }
  }

  private static String cannotRun(Path program, IOException e) {
    return isRoot()
        ? "PostgreSQL cannot run as root, and a user namespace could not be made ("
            + e.getMessage()
            + "). Run Dajuan as an ordinary user."
        : program + " could not be run: " + e.getMessage() + ".";
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"))
        && System.getProperty("os.name", "").startsWith("Linux");
  }
}
