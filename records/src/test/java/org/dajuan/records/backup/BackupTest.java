package org.dajuan.records.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.LogFiles;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.log.Proofs;
import org.dajuan.records.log.SampleLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: a data folder becomes one file, and the file becomes the same data folder. */
class BackupTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-01-01T00:00:00Z"));

  @TempDir Path temporary;
  private SampleLedger ledger;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    ledger = new SampleLedger(temporary.resolve("county"));
    ledger.enter(5).update(1, 1, "制表符\t、换行\n与反斜线\\").publish();
    ledger.enter(1);
    Files.createDirectories(ledger.folder.files());
    Files.writeString(ledger.folder.files().resolve("abc"), "附件");
    Files.writeString(ledger.folder.configFile(), "packs: []\n");
    file = temporary.resolve("county.zip");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Manifest backup() {
    return Backup.write(ledger.database.database(), ledger.folder, file, CLOCK);
  }

  @Test
  void everyTableAndFileComesBack() throws Exception {
    ledger.tamper(
        """
        CREATE SCHEMA extra;
        CREATE FUNCTION extra.double(n int) RETURNS int LANGUAGE sql IMMUTABLE RETURN n * 2;
        CREATE TABLE extra.odd (
          id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
          "Name, quoted" text COLLATE "C" DEFAULT 'x''y',
          old serial,
          doubled int GENERATED ALWAYS AS (extra.double(7)) STORED,
          at timestamptz, parts text[], value numeric CHECK (value > 0), raw bytea,
          UNIQUE NULLS NOT DISTINCT (value));
        COMMENT ON COLUMN extra.odd.value IS 'it''s';
        CREATE INDEX odd_part ON extra.odd (lower("Name, quoted")) WHERE value > 1;
        CREATE VIEW extra.seen AS SELECT id FROM extra.odd;
        ALTER TABLE extra.odd ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON extra.odd FOR SELECT TO dajuan_app
          USING ("Name, quoted" = current_setting('app.user', true));
        GRANT USAGE ON SCHEMA extra TO dajuan_app;
        GRANT SELECT, UPDATE ON extra.odd TO dajuan_app;
        INSERT INTO extra.odd ("Name, quoted", at, parts, value, raw)
        VALUES (NULL, '2024-02-29 12:00:00.123456+08', '{"a,b",NULL,"\\\\"}', 1.500, '\\x00ff'),
               ('', NULL, '{}', 1e20, NULL)
        """);
    Manifest manifest = backup();
    assertThat(manifest.entries()).isEqualTo(7);
    DataFolder restored = new DataFolder(temporary.resolve("restored"));
    assertThat(Restore.read(file, restored)).isEqualTo(manifest);
    try (Database database = Database.open(restored)) {
      assertThat(tables(database)).isEqualTo(tables(ledger.database.database()));
      assertThat(definitions(database)).isEqualTo(definitions(ledger.database.database()));
      assertThat(new LogVerifier(database, restored, ledger.catalog).verify().findings().list())
          .isEmpty();
      LogProof proof = new Proofs(database, restored).inclusion(3);
      assertThat(
              proof.verify(
                  new Proofs(database, restored).entry(3).entry().leafBytes(),
                  LogFiles.of(restored).findVerifierKey().orElseThrow()))
          .isEqualTo(LogProof.Verdict.VALID);
    }
    assertThat(files(restored.root())).isEqualTo(files(ledger.folder.root()));
    assertThat(Files.getPosixFilePermissions(restored.signingKey()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void backupIsForItsOwnerOnly() throws Exception {
    backup();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void existingBackupIsNotOverwritten() {
    backup();
    assertThatThrownBy(this::backup)
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("exists already");
  }

  @Test
  void folderIsNotEmpty() throws Exception {
    backup();
    Path full = Files.createDirectory(temporary.resolve("full"));
    Files.writeString(full.resolve("note"), "x");
    assertThatThrownBy(() -> Restore.read(file, new DataFolder(full)))
        .hasMessageContaining("is not empty");
    assertThat(full.resolve("note")).exists();
  }

  @Test
  void changedPartIsRefusedBeforeAnythingIsTouched() throws Exception {
    backup();
    change("files/config.yaml", "packs: [other]\n");
    refused("files/config.yaml is not what the manifest says");
  }

  @Test
  void missingPartIsRefused() throws Exception {
    backup();
    try (FileSystem zip = zip()) {
      Files.delete(zip.getPath("tables/ledger.entry"));
    }
    refused("tables/ledger.entry is missing");
  }

  @Test
  void unnamedPartIsRefused() throws Exception {
    backup();
    change("files/more", "x");
    refused("holds what its manifest does not name: files/more");
  }

  @Test
  void newerBackupIsRefused() throws Exception {
    backup();
    try (FileSystem zip = zip()) {
      Path manifest = zip.getPath("manifest.json");
      Files.writeString(
          manifest, Files.readString(manifest).replace("\"format\" : 1", "\"format\" : 2"));
    }
    refused("has format 2, this program knows 1");
  }

  @Test
  void truncatedAndForeignFiles() throws Exception {
    backup();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    refused("is no zip file or was cut off");
    Files.writeString(file, "text", StandardOpenOption.TRUNCATE_EXISTING);
    refused("is no zip file or was cut off");
    Files.delete(file);
    refused("There is no file");
  }

  private void refused(String reason) {
    DataFolder target = new DataFolder(temporary.resolve("restored"));
    assertThatThrownBy(() -> Restore.read(file, target))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
    assertThat(target.root()).doesNotExist();
  }

  private FileSystem zip() throws IOException {
    return FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of());
  }

  private void change(String part, String text) throws IOException {
    try (FileSystem zip = zip()) {
      Files.writeString(zip.getPath(part), text);
    }
  }

  /** Every table with the number of its rows and a digest over them. */
  private static Map<String, String> tables(Database database) throws SQLException {
    Map<String, String> all = new LinkedHashMap<>();
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      for (TableRows table : TableRows.list(connection)) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY"
                    + " t::text)), '') FROM "
                    + table.name()
                    + " t")) {
          row.next();
          all.put(table.name(), row.getString(1));
        }
      }
    }
    return all;
  }

  private static Definitions definitions(Database database) throws SQLException {
    try (Connection connection = database.owner().getConnection()) {
      return Definitions.read(connection);
    }
  }

  /** Every file of a data folder but those of PostgreSQL, with its content. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(path).toString();
        if (!name.startsWith("pg/") && !name.equals("format")) {
          all.put(
              name,
              new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all;
  }
}
