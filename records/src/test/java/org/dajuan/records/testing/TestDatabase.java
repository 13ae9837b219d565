package org.dajuan.records.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.embedded.EmbeddedPostgres;

/**
 * Real databases for tests: one server per JVM, each database a copy of an empty one with the
 * tables of schemas {@code sys} and {@code ledger}.
 */
public final class TestDatabase {

  private static final String TEMPLATE = "dajuan";
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** A new, empty database; close it when the test is over. */
  public static Database create() {
    String name = "test_" + COUNT.incrementAndGet();
    EmbeddedPostgres server = EmbeddedPostgres.open(Server.FOLDER);
    Properties login = new Properties();
    login.setProperty("user", server.superuser());
    login.setProperty("password", server.superuserPassword());
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"), login);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER " + Database.OWNER);
    } catch (SQLException e) {
      throw new IllegalStateException("no test database", e);
    }
    return Database.open(server, name);
  }

  /** Holds the server until the JVM ends. */
  private static final class Server {
    static final DataFolder FOLDER = start();

    private static DataFolder start() {
      try {
        Path root = Files.createTempDirectory("dajuan-test-");
        DataFolder folder = new DataFolder(root);
        EmbeddedPostgres server = EmbeddedPostgres.open(folder);
        Database.open(folder).close();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      server.close();
                      delete(root);
                    }));
        return folder;
      } catch (IOException e) {
        throw new IllegalStateException("no test server", e);
      }
    }

    private static void delete(Path root) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      } catch (IOException e) {
        throw new IllegalStateException("test folder " + root + " not deleted", e);
      }
    }
  }
}
