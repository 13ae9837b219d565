package org.dajuan.records.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the data directory of a new server, and writes its settings before every start. */
final class Cluster {

  /** The first version with rules of order of its own, which no update of the system changes. */
  private static final int WITH_OWN_LOCALES = 17;

  /** The administrator's own settings come first, so that they cannot undo what must be. */
  private static final String SETTINGS =
      """
      # Written by Dajuan at every start. Own settings belong into %1$s.
      max_connections = 60
      shared_buffers = 256MB
      work_mem = 32MB
      maintenance_work_mem = 128MB
      max_wal_size = 2GB
      jit = off
      wal_compression = on
      include_if_exists = '%1$s'

      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      fsync = %2$s
      synchronous_commit = %2$s
      full_page_writes = %2$s
      timezone = 'UTC'
      log_timezone = 'UTC'
      lc_messages = 'C'
      logging_collector = on
      log_directory = '%3$s'
      log_filename = 'server-%%a.log'
      log_truncate_on_rotation = on
      log_rotation_age = 1d
      log_rotation_size = 0
      log_file_mode = 0600
      """;

  private static final String ACCESS =
      """
      # Written by Dajuan at every start: this machine only, passwords only.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private final ServerFolder folder;
  private final Programs programs;

  private final boolean durable;

  /**
   * @param durable whether the data must survive a power failure
   */
  Cluster(ServerFolder folder, Programs programs, boolean durable) {
    this.folder = folder;
    this.programs = programs;
    this.durable = durable;
  }

  /** Makes the data directory unless it is there; an unfinished one is thrown away. */
  void ensure(String superuser, String password) throws IOException {
    if (Files.exists(folder.data())) {
      requireVersion();
      return;
    }
    Path unfinished = folder.unfinishedData();
    delete(unfinished);
    PrivateFile.folder(unfinished);
    programs.own(unfinished);
    Path passwordFile = PrivateFile.create(folder.root().resolve("initdb.secret"), password);
    try {
      programs.own(passwordFile);
      List<String> options =
          new ArrayList<>(
              List.of(
                  "--pgdata=" + unfinished,
                  "--username=" + superuser,
                  "--pwfile=" + passwordFile,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C"));
      if (programs.major() >= WITH_OWN_LOCALES) {
        options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
      } else {
        options.add("--lc-ctype=C.UTF-8");
      }
      if (!durable) {
        options.add("--no-sync");
      }
      Programs.Outcome outcome = programs.run("initdb", options);
      if (outcome.exitCode() != 0) {
        throw new EmbeddedPostgresException(
            "PostgreSQL could not make its data directory in "
                + folder.root()
                + ": "
                + StartFailure.reason(outcome.output()));
      }
      Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  private void requireVersion() throws IOException {
    Path file = folder.data().resolve("PG_VERSION");
    if (!Files.exists(file)) {
      throw new EmbeddedPostgresException(
          folder.data() + " is not a data directory of PostgreSQL. Restore a backup.");
    }
    String version = Files.readString(file).strip();
    String ours = Integer.toString(programs.major());
    if (!version.equals(ours)) {
      throw new EmbeddedPostgresException(
          folder.data()
              + " was written by PostgreSQL "
              + version
              + ", this program brings "
              + ours
              + ". Make a backup with the program that wrote it and restore it here.");
    }
  }

  /** Writes settings and access rules. */
  void configure() throws IOException {
    PrivateFile.folder(folder.log());
    programs.own(folder.log());
    write(
        "postgresql.conf",
        SETTINGS.formatted(quoted(folder.tuning()), durable ? "on" : "off", quoted(folder.log())));
    write("pg_hba.conf", ACCESS);
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.data().resolve(name);
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Path temporary = folder.data().resolve(name + ".new");
    PrivateFile.create(temporary, text);
    programs.own(temporary);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
