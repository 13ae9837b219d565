package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.DatabaseException;

/** Makes the data directory of a new server: passwords, durability, loopback only, UTC, UTF-8. */
final class PostgresSetup {

  /** Major version of the shipped server; a data directory of another one cannot be started. */
  static final String MAJOR = "18";

  private static final String CONFIGURATION =
      """

      # Written by Dajuan.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      max_connections = 60
      shared_buffers = 256MB
      work_mem = 32MB
      maintenance_work_mem = 128MB
      max_wal_size = 2GB
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      password_encryption = 'scram-sha-256'
      timezone = 'UTC'
      log_timezone = 'UTC'
      """;

  private final PostgresBinaries binaries;
  private final DataFolder folder;
  private final String password;

  PostgresSetup(PostgresBinaries binaries, DataFolder folder, String password) {
    this.binaries = binaries;
    this.folder = folder;
    this.password = password;
  }

  void initialise() throws IOException {
    PrivateFile.folder(folder.postgresData());
    Path passwordFile = Files.createTempFile(folder.postgres(), "initdb-", ".secret");
    try {
      Files.writeString(passwordFile, password);
      Command.Outcome outcome =
          Command.run(
              binaries.program("initdb"),
              List.of(
                  "-D",
                  folder.postgresData().toString(),
                  "-U",
                  EmbeddedPostgres.SUPERUSER,
                  "-A",
                  "scram-sha-256",
                  "--pwfile=" + passwordFile,
                  "-E",
                  "UTF8",
                  "--locale=C"),
              folder.postgres());
      if (outcome.exitCode() != 0) {
        throw new DatabaseException(
            "PostgreSQL could not make its data directory in "
                + folder.postgres()
                + ": "
                + EmbeddedPostgres.lastLine(outcome.output()));
      }
      Files.writeString(
          folder.postgresData().resolve("postgresql.conf"),
          CONFIGURATION,
          StandardOpenOption.APPEND);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  /** Refuses a data directory that another major version wrote. */
  static void checkVersion(Path data) throws IOException {
    String version = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!version.equals(MAJOR)) {
      throw new DatabaseException(
          data
              + " was written by PostgreSQL "
              + version
              + ", this program brings "
              + MAJOR
              + ". Make a backup with the program that wrote it and restore it here.");
    }
  }
}
