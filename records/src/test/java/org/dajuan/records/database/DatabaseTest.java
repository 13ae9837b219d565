package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
      first.transaction(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              return statement.executeUpdate("UPDATE ledger.head SET next = 7");
            }
          });
    }
    assertThat(folder.postgres().resolve("data/postmaster.pid")).doesNotExist();
    try (Database second = Database.open(folder);
        Connection connection = second.application().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT next FROM ledger.head")) {
      row.next();
      assertThat(row.getLong(1)).isEqualTo(7);
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
