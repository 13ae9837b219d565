package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dajuan.records.database.DatabaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** FEATURE: an error that nobody foresaw ends with 3, one line, and a file with the details. */
class CrashTest {

  @TempDir private Path folder;

  private final StringWriter error = new StringWriter();

  /** What a command may throw, errors of the JVM included. */
  private interface Thrower {
    void run() throws Exception;
  }

  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {

    @SuppressWarnings("UnusedVariable") // read by the parser: the command takes --data
    @Mixin
    private DataOptions data;

    private final Thrower thrower;

    Failing(Thrower thrower) {
      this.thrower = thrower;
    }

    @Override
    public Integer call() throws Exception {
      thrower.run();
      return 0;
    }
  }

  private int run(Thrower thrower) {
    CommandLine dajuan = Dajuan.commandLine();
    // A command added later would have handlers of its own.
    dajuan.addSubcommand(
        new CommandLine(new Failing(thrower))
            .setExecutionExceptionHandler(dajuan.getExecutionExceptionHandler())
            .setExecutionStrategy(dajuan.getExecutionStrategy()));
    dajuan.setErr(new PrintWriter(error));
    return dajuan.execute("fail", "--data", folder.toString());
  }

  private void beData() throws IOException {
    Files.writeString(folder.resolve("format"), "1");
  }

  private String line() {
    assertThat(error.toString().lines()).hasSize(1);
    assertThat(error.toString()).startsWith("dajuan: ").doesNotContain("\tat ");
    return error.toString().strip();
  }

  private Path log() throws IOException {
    try (Stream<Path> logs = Files.list(folder.resolve("log"))) {
      List<Path> all = logs.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void faultOfTheProgram() throws IOException {
    beData();
    assertThat(run(() -> List.of().iterator().next())).isEqualTo(3);
    assertThat(line()).contains("NoSuchElementException").endsWith(log().toString());
    assertThat(log()).content().contains("dajuan fail").contains("\tat org.dajuan.cli.CrashTest");
    assertThat(Files.getPosixFilePermissions(log())).hasSize(2);
  }

  @Test
  void memoryRanOut() throws IOException {
    beData();
    assertThat(
            run(
                () -> {
                  throw new OutOfMemoryError("Java heap space");
                }))
        .isEqualTo(3);
    assertThat(line()).contains("-Xmx").endsWith(log().toString());
    assertThat(log()).content().contains("OutOfMemoryError: Java heap space");
  }

  /** As the driver says it. */
  @Test
  void memoryRanOutWhileReadingRows() throws IOException {
    beData();
    assertThat(
            run(
                () -> {
                  throw DatabaseException.refused(
                      "select 1",
                      new SQLException("Ran out of memory", "53200", new OutOfMemoryError()));
                }))
        .isEqualTo(3);
    assertThat(line()).contains("-Xmx");
  }

  @Test
  void endlessRecursion() throws IOException {
    beData();
    assertThat(run(this::forEver)).isEqualTo(3);
    assertThat(line()).contains("StackOverflowError").endsWith(log().toString());
  }

  @SuppressWarnings("InfiniteRecursion") // that it never ends is what is tried
  private void forEver() {
    forEver();
  }

  @Test
  void sqlThatIsWrong() throws IOException {
    beData();
    assertThat(
            run(
                () -> {
                  throw DatabaseException.refused(
                      "select 1", new SQLException("syntax error", "42601"));
                }))
        .isEqualTo(3);
    assertThat(line()).contains("syntax error in: select 1");
  }

  @Test
  void withoutADataFolderTheDetailsStandAmongTemporaryFiles() throws IOException {
    assertThat(
            run(
                () -> {
                  throw new IllegalStateException("bad math");
                }))
        .isEqualTo(3);
    String line = line();
    Path log = Path.of(line.substring(line.lastIndexOf(' ') + 1));
    assertThat(log).startsWith(Path.of(System.getProperty("java.io.tmpdir"))).exists();
    assertThat(folder).isEmptyDirectory();
    Files.delete(log);
  }

  @Test
  void folderThatCannotBeWrittenDoesNotHideTheError() throws IOException {
    beData();
    Files.writeString(folder.resolve("log"), "a file where the folder should be");
    assertThat(
            run(
                () -> {
                  throw new IllegalStateException("bad math");
                }))
        .isEqualTo(3);
    String line = line();
    Files.delete(Path.of(line.substring(line.lastIndexOf(' ') + 1)));
  }

  @Test
  void whatIsForeseenEndsWithTwoAndLeavesNoLog() throws IOException {
    beData();
    for (Exception foreseen :
        List.of(
            new DatabaseException("no database", new SQLException("connection refused", "08001")),
            new SQLException("permission denied", "42501"),
            new IOException("No space left on device"))) {
      error.getBuffer().setLength(0);
      assertThat(
              run(
                  () -> {
                    throw foreseen;
                  }))
          .isEqualTo(2);
      line();
    }
    assertThat(folder.resolve("log")).doesNotExist();
  }
}
