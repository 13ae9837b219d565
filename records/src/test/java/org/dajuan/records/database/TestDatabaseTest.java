package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** FEATURE: each test has a database of its own. */
class TestDatabaseTest {

  @Test
  void databasesDoNotSeeEachOther() {
    try (Database first = TestDatabase.create();
        Database second = TestDatabase.create()) {
      first
          .as(Viewer.unbound("test"))
          .change(
              connection ->
                  connection.createStatement().executeUpdate("UPDATE ledger.head SET next = 9"));
      long other =
          second
              .as(Viewer.unbound("test"))
              .change(
                  connection -> {
                    var rows =
                        connection.createStatement().executeQuery("SELECT next FROM ledger.head");
                    rows.next();
                    return rows.getLong(1);
                  });
      assertThat(other).isZero();
    }
  }
}
