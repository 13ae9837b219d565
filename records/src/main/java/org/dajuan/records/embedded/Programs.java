package org.dajuan.records.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's programs, each run to its end as the user that {@link RunAs} chose. */
final class Programs {

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String MAJOR = "# PostgreSQL ";
  private static final File NOTHING = new File("/dev/null");

  private final Path home;
  private final ServerFolder folder;
  private final RunAs runAs;

  Programs(Path home, ServerFolder folder, RunAs runAs) {
    this.home = home;
    this.folder = folder;
    this.runAs = runAs;
  }

  /** What a program said and how it ended. */
  record Outcome(int exitCode, String output) {
    String lastLine() {
      return output.lines().reduce((earlier, later) -> later).orElse("it said nothing").strip();
    }
  }

  /**
   * Their major version, as the file from which they make a new catalog begins; a data directory of
   * another one cannot be started.
   */
  int major() throws IOException {
    Path catalog = home.resolve(Path.of("share", "postgresql", "postgres.bki"));
    try (BufferedReader lines = Files.newBufferedReader(catalog)) {
      String first = String.valueOf(lines.readLine());
      if (!first.startsWith(MAJOR)) {
        throw new IOException(catalog + " begins with " + first);
      }
      return Integer.parseInt(first.substring(MAJOR.length()).strip());
    }
  }

  Outcome run(String program, List<String> arguments) throws IOException {
    List<String> line = new ArrayList<>(runAs.prefix());
    line.add(home.resolve("bin").resolve(program).toString());
    line.addAll(arguments);
    return run(line, folder.root());
  }

  /** Gives a file or folder that we made to the user that the programs run as. */
  void own(Path path) throws IOException {
    runAs.own(path);
  }

  static Outcome run(List<String> line, Path scratch) throws IOException {
    // A file and not a pipe: the server that pg_ctl starts inherits it and would hold a pipe open.
    Path output = Files.createTempFile(scratch, "output-", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.directory(scratch.toFile());
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      if (NOTHING.exists()) {
        builder.redirectInput(NOTHING);
      }
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
      environment.put("LC_ALL", "C");
      environment.put("TZ", "UTC");
      Process process = builder.start();
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(
            String.join(" ", line) + " did not end within " + LIMIT.toMinutes() + " minutes");
      }
      return new Outcome(process.exitValue(), Files.readString(output).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(String.join(" ", line) + " was interrupted", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }
}
