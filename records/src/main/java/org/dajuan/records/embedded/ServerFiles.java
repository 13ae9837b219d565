package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** What a running server writes into its data directory: {@code postmaster.pid}. */
final class ServerFiles {

  private ServerFiles() {}

  /**
   * Port of the server that runs on the data directory; none when no server does. Line 1 of the
   * file is the process id, line 4 the port; a file left by a killed server names a process that is
   * gone.
   */
  static OptionalInt runningPort(Path data) throws IOException {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return OptionalInt.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 4) {
      return OptionalInt.empty();
    }
    long process = Long.parseLong(lines.get(0).strip());
    boolean alive = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    return alive ? OptionalInt.of(Integer.parseInt(lines.get(3).strip())) : OptionalInt.empty();
  }
}
