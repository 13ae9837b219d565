package org.dajuan.figures.sample;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

public final class TestDatabase {
  private static int count;

  private TestDatabase() {}

  public static synchronized DataSource create() {
    try (Connection c = of("postgres").getConnection(); Statement s = c.createStatement()) {
      String name = "t" + ProcessHandle.current().pid() + "_" + count++;
      s.execute("create database " + name);
      DataSource d = of(name);
      try (Connection n = d.getConnection(); Statement t = n.createStatement()) {
        t.execute(java.nio.file.Files.readString(java.nio.file.Path.of("/work/wt/records/records/src/test/resources/org/dajuan/records/sys-and-ledger.sql")));
      }
      return d;
    } catch (SQLException | java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DataSource of(String name) {
    PGSimpleDataSource d = new PGSimpleDataSource();
    d.setUrl("jdbc:postgresql://localhost:54911/" + name);
    d.setUser("postgres");
    return d;
  }
}
