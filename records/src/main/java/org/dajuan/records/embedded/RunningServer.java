package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server writes about itself into {@code postmaster.pid} of its data directory.
 *
 * @param process its process id
 * @param data the data directory it was started on
 * @param port where it listens
 * @param ready whether it takes connections; before that it may be recovering from a crash
 */
record RunningServer(long process, Path data, int port, boolean ready) {

  private static final String FILE = "postmaster.pid";

  /**
   * The server that runs on a data directory; empty when none does. A file that a dead server has
   * left behind is removed, for its process id may belong to another program by now.
   *
   * @throws EmbeddedPostgresException if the directory is a copy made while its server was running
   */
  static Optional<RunningServer> find(Path data) throws IOException {
    Optional<RunningServer> written = read(data);
    if (written.isEmpty()) {
      return written;
    }
    RunningServer server = written.get();
    if (!server.isAlive()) {
      Files.deleteIfExists(data.resolve(FILE));
      return Optional.empty();
    }
    boolean elsewhere =
        Files.exists(server.data)
            && !Files.isSameFile(server.data, data)
            && read(server.data).map(RunningServer::process).equals(Optional.of(server.process));
    if (elsewhere) {
      throw new EmbeddedPostgresException(
          data
              + " is a copy of "
              + server.data
              + ", made while its server was running, and cannot be used. Copy with 'dajuan"
              + " backup' and 'dajuan restore'.");
    }
    return written;
  }

  /** As {@code find}, empty also when the file is not fully written yet. */
  private static Optional<RunningServer> read(Path data) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(data.resolve(FILE));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
    if (lines.size() < 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RunningServer(
              Long.parseLong(lines.get(0).strip()),
              Path.of(lines.get(1)),
              Integer.parseInt(lines.get(3).strip()),
              lines.size() > 7 && lines.get(7).strip().equals("ready")));
    } catch (NumberFormatException damaged) {
      throw new IOException(data.resolve(FILE) + " is damaged", damaged);
    }
  }

  /** Alive, and PostgreSQL as far as the system tells what the process is. */
  private boolean isAlive() {
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .map(handle -> handle.info().command().map(c -> c.contains("postgres")).orElse(true))
        .orElse(false);
  }
}
