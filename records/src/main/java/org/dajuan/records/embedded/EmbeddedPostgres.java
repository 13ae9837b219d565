package org.dajuan.records.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server on a folder: made and started when needed, joined when another process runs
 * it already or a killed one left it behind, stopped by the last process that leaves.
 *
 * <p>Listens on this machine's loopback address only, with passwords that stand in files of mode
 * 600 in the folder. Thread-safe. Opening a running server takes milliseconds, starting one less
 * than a second, making one a few seconds.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  /** Super-user, for setting up only. */
  public static final String SUPERUSER = "postgres";

  private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(10);
  private static final Duration STOP_LIMIT = Duration.ofMinutes(4);
  private static final int PORTS_TRIED = 5;
  private static final int TAIL = 4_096;

  /** File locks belong to the whole JVM, so within one JVM a folder is opened once and counted. */
  private static final Map<Path, EmbeddedPostgres> OPEN = new HashMap<>();

  private final ServerFolder folder;
  private final boolean durable;
  private final ServerUsers users;
  private int port;
  private int holders;

  private EmbeddedPostgres(ServerFolder folder, boolean durable) throws IOException {
    this.folder = folder;
    this.durable = durable;
    PrivateFile.folder(folder.root());
    this.users = ServerUsers.join(folder, this::startUnlessRunning);
  }

  /**
   * Opens the server of a folder.
   *
   * @param folder made when it is not there
   * @throws EmbeddedPostgresException with one line that says how to mend it
   */
  public static EmbeddedPostgres open(Path folder) {
    return open(folder, true);
  }

  /** A server for tests: a power failure may destroy its data, and everything is faster. */
  public static EmbeddedPostgres openForTests(Path folder) {
    return open(folder, false);
  }

  private static EmbeddedPostgres open(Path folder, boolean durable) {
    synchronized (OPEN) {
      try {
        PrivateFile.folder(folder);
        Path key = folder.toRealPath();
        EmbeddedPostgres server = OPEN.get(key);
        if (server == null) {
          server = new EmbeddedPostgres(new ServerFolder(key), durable);
          OPEN.put(key, server);
        }
        server.holders++;
        return server;
      } catch (IOException | UncheckedIOException failed) {
        throw new EmbeddedPostgresException(
            "The folder "
                + folder
                + " cannot be used: "
                + reason(failed)
                + " Check that you may write there and that the disk is not full.",
            failed);
      }
    }
  }

  private static String reason(Exception failed) {
    return failed.getClass().getSimpleName().replace("Exception", "")
        + ", "
        + failed.getMessage()
        + ".";
  }

  /** JDBC address of a database on the server, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The password of a role, made at first use and kept in a file that only its owner may read. */
  public String passwordOf(String role) {
    try {
      return PrivateFile.secret(folder.secret(role));
    } catch (IOException failed) {
      throw new EmbeddedPostgresException(
          "The password file " + folder.secret(role) + " cannot be used: " + reason(failed),
          failed);
    }
  }

  /** Whether the server survives a power failure; not so for tests. */
  public boolean isDurable() {
    return durable;
  }

  /** Leaves the server; the last one of all processes stops it. */
  @Override
  public void close() {
    synchronized (OPEN) {
      if (--holders > 0) {
        return;
      }
      OPEN.remove(folder.root());
      try {
        users.leave(folder, this::stop);
      } catch (IOException failed) {
        throw new EmbeddedPostgresException(
            "The server in " + folder.root() + " could not be left: " + reason(failed), failed);
      }
    }
  }

  private void startUnlessRunning() throws IOException {
    Optional<RunningServer> running = RunningServer.find(folder.data());
    if (running.isPresent()) {
      port = awaitReady(running.get()).port();
      return;
    }
    Programs programs = programs();
    Cluster cluster = new Cluster(folder, programs, durable);
    cluster.ensure(SUPERUSER, passwordOf(SUPERUSER));
    cluster.configure();
    start(programs);
  }

  private Programs programs() throws IOException {
    Path home = Binaries.unpacked(Binaries.places(folder));
    return new Programs(home, folder, RunAs.choose(home, folder));
  }

  /** A server left by a killed process may still be starting, or recovering from a crash. */
  private RunningServer awaitReady(RunningServer seen) throws IOException {
    long end = System.nanoTime() + RECOVERY_LIMIT.toNanos();
    RunningServer server = seen;
    while (!server.ready()) {
      if (System.nanoTime() - end > 0) {
        throw new EmbeddedPostgresException(
            "The database server in "
                + folder.root()
                + " does not become ready. Look into "
                + folder.log()
                + ".");
      }
      pause();
      server =
          RunningServer.find(folder.data())
              .orElseThrow(
                  () ->
                      new EmbeddedPostgresException(
                          "The database server in "
                              + folder.root()
                              + " has ended while starting. Start again."));
    }
    return server;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the database server", e);
    }
  }

  private void start(Programs programs) throws IOException {
    String said = "";
    for (int attempt = 0; attempt < PORTS_TRIED; attempt++) {
      int candidate = attempt == 0 ? FreePort.asLastTime(folder.port()) : FreePort.any();
      programs.own(PrivateFile.create(folder.startLog(), ""));
      Programs.Outcome outcome =
          programs.run(
              "pg_ctl",
              List.of(
                  "start",
                  "--wait",
                  "--timeout=" + RECOVERY_LIMIT.toSeconds() / 3,
                  "--pgdata=" + folder.data(),
                  "--log=" + folder.startLog(),
                  "--options=-p " + candidate));
      if (outcome.exitCode() == 0) {
        port = candidate;
        Files.writeString(folder.port(), candidate + "\n");
        return;
      }
      Optional<RunningServer> slow = RunningServer.find(folder.data());
      if (slow.isPresent()) {
        port = awaitReady(slow.get()).port();
        return;
      }
      said = outcome.output() + "\n" + startLog();
      if (!StartFailure.isPortTaken(said)) {
        break;
      }
    }
    throw new EmbeddedPostgresException(
        "PostgreSQL did not start in " + folder.root() + ": " + StartFailure.reason(said));
  }

  /** What the server printed before it opened its own log, and the end of that log. */
  private String startLog() throws IOException {
    StringBuilder said = new StringBuilder();
    try (Stream<Path> logs = Files.list(folder.log())) {
      Optional<Path> newest = logs.max(Comparator.comparing(log -> log.toFile().lastModified()));
      if (newest.isPresent()) {
        said.append(tail(newest.get()));
      }
    }
    if (Files.exists(folder.startLog())) {
      said.append('\n').append(tail(folder.startLog()));
    }
    return said.toString();
  }

  private static String tail(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(Math.max(0, channel.size() - TAIL));
      ByteBuffer bytes = ByteBuffer.allocate(TAIL);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        continue;
      }
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
  }

  private void stop() throws IOException {
    Optional<RunningServer> running = RunningServer.find(folder.data());
    if (running.isEmpty()) {
      return;
    }
    Programs.Outcome outcome = RunAs.isRoot() ? signal(running.get()) : control();
    if (RunningServer.find(folder.data()).isPresent()) {
      throw new EmbeddedPostgresException(
          "PostgreSQL did not stop in "
              + folder.root()
              + ": "
              + StartFailure.reason(outcome.output()));
    }
  }

  private Programs.Outcome control() throws IOException {
    return programs()
        .run(
            "pg_ctl",
            List.of(
                "stop",
                "--wait",
                "--timeout=" + STOP_LIMIT.toSeconds(),
                "--mode=" + (durable ? "fast" : "immediate"),
                "--pgdata=" + folder.data()));
  }

  /**
   * What pg_ctl does, for root: whoever the server was started as, in this process or another,
   * under whatever rules of the machine at that time.
   */
  private Programs.Outcome signal(RunningServer running) throws IOException {
    List<String> line = new ArrayList<>(RunAs.toSignal(folder));
    line.addAll(List.of("sh", "-c", "kill -s " + (durable ? "INT " : "QUIT ") + running.process()));
    Programs.Outcome outcome = Programs.run(line, folder.root());
    long end = System.nanoTime() + STOP_LIMIT.toNanos();
    while (outcome.exitCode() == 0
        && RunningServer.find(folder.data()).isPresent()
        && System.nanoTime() - end < 0) {
      pause();
    }
    return outcome;
  }
}
