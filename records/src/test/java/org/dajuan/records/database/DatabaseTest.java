package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: a data folder has a durable PostgreSQL of its own, found again at the next start. */
class DatabaseTest {

  @TempDir Path temporary;

  @Test
  void whatWasWrittenIsThereAtTheNextStart() throws Exception {
    DataFolder folder = new DataFolder(temporary.resolve("county"));
    try (Database first = Database.open(folder)) {
      first
          .as(Viewer.unbound("test"))
          .change(
              connection -> {
                try (Statement statement = connection.createStatement()) {
                  return statement.executeUpdate("UPDATE ledger.head SET next = 7");
                }
              });
    }
    assertThat(folder.postgres().resolve("data/postmaster.pid")).doesNotExist();
    try (Database second = Database.open(folder)) {
      long next =
          second
              .as(Viewer.unbound("test"))
              .ask(
                  "SELECT next FROM ledger.head",
                  (connection, select) -> {
                    try (ResultSet row = select.executeQuery()) {
                      row.next();
                      return row.getLong(1);
                    }
                  });
      assertThat(next).isEqualTo(7);
    }
  }

  @Test
  void folderOfANewerFormatIsRefused() throws Exception {
    DataFolder folder = new DataFolder(temporary);
    Files.writeString(folder.formatFile(), "2\n");
    assertThatThrownBy(() -> Database.open(folder))
        .hasMessageContaining("has format 2, this program knows 1");
  }
}
