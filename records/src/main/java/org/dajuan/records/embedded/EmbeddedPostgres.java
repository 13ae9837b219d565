package org.dajuan.records.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.DatabaseException;

/**
 * A PostgreSQL server on a data folder, made and started when needed, joined when another process
 * already runs it, stopped by the last process that leaves. A server left by a killed process is
 * joined like any other.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  /** Super-user, used for setting up only. */
  static final String SUPERUSER = "postgres";

  /** File locks belong to the whole JVM, so within one JVM a folder is opened once and counted. */
  private static final Map<Path, EmbeddedPostgres> OPEN = new HashMap<>();

  private final DataFolder folder;
  private final PostgresBinaries binaries;
  private final String password;
  private UserCount users;
  private int port;
  private int holders;

  private EmbeddedPostgres(DataFolder folder) throws IOException {
    this.folder = folder;
    PrivateFile.folder(folder.postgres());
    this.password = PrivateFile.secret(folder.postgres().resolve("superuser.secret"));
    this.binaries = PostgresBinaries.unpacked(cache());
    this.users = UserCount.join(folder.postgres(), this::startUnlessRunning);
  }

  /**
   * Opens the server of a data folder.
   *
   * @throws DatabaseException with one line that says how to mend it
   */
  public static EmbeddedPostgres open(DataFolder folder) {
    synchronized (OPEN) {
      EmbeddedPostgres server = OPEN.get(folder.root());
      if (server == null) {
        try {
          server = new EmbeddedPostgres(folder);
        } catch (IOException e) {
          throw new DatabaseException(
              "The data folder "
                  + folder.root()
                  + " cannot be used: "
                  + e.getMessage()
                  + ". Check that it is writable and that the disk is not full.",
              e);
        }
        OPEN.put(folder.root(), server);
      }
      server.holders++;
      return server;
    }
  }

  /** JDBC address of a database on the server, without user and password. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String superuser() {
    return SUPERUSER;
  }

  public String superuserPassword() {
    return password;
  }

  /** The password of a role, made at first use and kept in a file that only its owner may read. */
  public String passwordOf(String role) {
    try {
      return PrivateFile.secret(folder.postgres().resolve(role + ".secret"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        users.leave(this::stop);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void startUnlessRunning() throws IOException {
    Path data = folder.postgresData();
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      new PostgresSetup(binaries, folder, password).initialise();
    }
    PostgresSetup.checkVersion(data);
    OptionalInt running = ServerFiles.runningPort(data);
    port = running.isPresent() ? running.getAsInt() : start(data);
  }

  private int start(Path data) throws IOException {
    String lastWord = "";
    for (int attempt = 0; attempt < 3; attempt++) {
      int candidate = freePort();
      Command.Outcome outcome =
          Command.run(
              binaries.program("pg_ctl"),
              List.of(
                  "start",
                  "-w",
                  "-t",
                  "120",
                  "-D",
                  data.toString(),
                  "-l",
                  folder.postgresLog().toString(),
                  "-o",
                  "-p " + candidate),
              folder.postgres());
      if (outcome.exitCode() == 0) {
        return candidate;
      }
      lastWord = outcome.output();
    }
    throw new DatabaseException(
        "PostgreSQL did not start on "
            + data
            + ". Its reasons stand in "
            + folder.postgresLog()
            + " ("
            + lastLine(lastWord)
            + ").");
  }

  private void stop() {
    Command.Outcome outcome =
        Command.run(
            binaries.program("pg_ctl"),
            List.of("stop", "-w", "-m", "fast", "-D", folder.postgresData().toString()),
            folder.postgres());
    if (outcome.exitCode() != 0 && Files.exists(folder.postgresData().resolve("postmaster.pid"))) {
      throw new DatabaseException("PostgreSQL did not stop: " + lastLine(outcome.output()));
    }
  }

  static String lastLine(String output) {
    return output.lines().reduce((earlier, later) -> later).orElse("no output");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Path cache() {
    String named = System.getenv("DAJUAN_CACHE");
    if (named != null && !named.isBlank()) {
      return Path.of(named);
    }
    String shared = System.getenv("XDG_CACHE_HOME");
    Path base =
        shared != null && !shared.isBlank()
            ? Path.of(shared)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("dajuan");
  }
}
