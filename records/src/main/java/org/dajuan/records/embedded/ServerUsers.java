package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Which processes use a server. Each holds a shared lock on {@code users.lock}; who gets the
 * exclusive one is alone. Starting and stopping happen under an exclusive lock on {@code
 * start.lock}, so that a server is never stopped under one who is just joining. The system drops
 * the locks of a killed process.
 *
 * <p>Such locks belong to the whole JVM: there must be one object for each folder in a JVM.
 */
final class ServerUsers {

  private final FileChannel users;
  private final FileChannel start;

  private ServerUsers(FileChannel users, FileChannel start) {
    this.users = users;
    this.start = start;
  }

  /** Joins the users; {@code begin} runs while no other process starts or stops the server. */
  static ServerUsers join(ServerFolder folder, Step begin) throws IOException {
    FileChannel users = open(folder.usersLock());
    FileChannel start = open(folder.startLock());
    ServerUsers joined = new ServerUsers(users, start);
    try (FileLock starting = start.lock()) {
      requireHeld(starting);
      begin.run();
      requireHeld(users.lock(0, Long.MAX_VALUE, true));
      return joined;
    } catch (IOException | RuntimeException failed) {
      joined.close();
      throw failed;
    }
  }

  /** Leaves; {@code end} runs when no other process uses the server. */
  void leave(ServerFolder folder, Step end) throws IOException {
    try (FileLock stopping = start.lock()) {
      requireHeld(stopping);
      users.close();
      try (FileChannel again = open(folder.usersLock());
          FileLock alone = again.tryLock()) {
        if (alone != null) {
          end.run();
        }
      }
    } finally {
      close();
    }
  }

  private void close() throws IOException {
    users.close();
    start.close();
  }

  private static void requireHeld(FileLock lock) throws IOException {
    if (!lock.isValid()) {
      throw new IOException("the file system gives no locks");
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Something done to the server. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }
}
