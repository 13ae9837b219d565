package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who uses the server: every process holds a shared lock on {@code users.lock}; whoever gets the
 * exclusive one is alone. The system drops the locks of a killed process. Starting and stopping
 * happen under an exclusive lock on {@code start.lock}, so that processes do not race.
 */
final class UserCount implements AutoCloseable {

  private final FileChannel users;
  private final FileChannel start;
  private final FileLock shared;

  private UserCount(FileChannel users, FileChannel start, FileLock shared) {
    this.users = users;
    this.start = start;
    this.shared = shared;
  }

  /** Joins the users, and runs {@code begin} while no other process starts or stops the server. */
  static UserCount join(Path folder, Step begin) throws IOException {
    FileChannel users = open(folder.resolve("users.lock"));
    FileChannel start = open(folder.resolve("start.lock"));
    try (FileLock starting = start.lock()) {
      FileLock shared = users.lock(0, Long.MAX_VALUE, true);
      UserCount joined = new UserCount(users, start, shared);
      try {
        begin.run();
      } catch (IOException | RuntimeException e) {
        starting.release();
        joined.close();
        throw e;
      }
      return joined;
    }
  }

  /** Leaves; runs {@code end} when no other process uses the server. */
  void leave(Step end) throws IOException {
    try (FileLock stopping = start.lock()) {
      shared.release();
      try (FileLock alone = users.tryLock()) {
        if (alone != null && stopping.isValid()) {
          end.run();
        }
      }
    } finally {
      close();
    }
  }

  @Override
  public void close() throws IOException {
    users.close();
    start.close();
  }

  /** Something done to the server. */
  interface Step {
    void run() throws IOException;
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
