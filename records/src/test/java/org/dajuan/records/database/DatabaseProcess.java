package org.dajuan.records.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Another process that opens a data folder, says so, and holds it until its input ends. Started by
 * tests.
 */
final class DatabaseProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private DatabaseProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The other process. */
  public static void main(String[] arguments) throws IOException {
    try (Database database = Database.open(new DataFolder(Path.of(arguments[0]))).closeAtExit()) {
      System.out.println(database.address());
      System.out.flush();
      while (System.in.read() >= 0) {
        continue;
      }
    }
  }

  static DatabaseProcess start(DataFolder folder) throws IOException {
    return start(folder, Map.of());
  }

  /** In an environment where some variables are different. */
  static DatabaseProcess start(DataFolder folder, Map<String, String> different)
      throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classPath,
                    DatabaseProcess.class.getName(),
                    folder.root().toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(different);
    return new DatabaseProcess(builder.start());
  }

  /** Waits until the database is open; its address. */
  String address() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the other process ended without opening its database");
    }
    return line;
  }

  /** Lets it close its database and end. */
  void end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    process.waitFor();
  }

  /** SIGTERM. */
  void terminate() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
