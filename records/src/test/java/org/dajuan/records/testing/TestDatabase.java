package org.dajuan.records.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.dajuan.records.database.Database;
import org.dajuan.records.embedded.EmbeddedPostgres;

/**
 * Real databases for tests: one server per JVM, not durable and therefore fast; each database a
 * copy of an empty one with the tables of schemas {@code sys} and {@code ledger}. Those that were
 * closed are dropped when the next one is made.
 */
public final class TestDatabase {

  private static final String TEMPLATE = "dajuan";

  private record Made(String name, Database database) {}

  private static final List<Made> MADE = new ArrayList<>();
  private static int count;

  private TestDatabase() {}

  /** A new, empty database; close it when the test is over. */
  public static synchronized Database create() {
    String name = "test_" + ++count;
    EmbeddedPostgres server = EmbeddedPostgres.openForTests(Server.FOLDER);
    Properties login = new Properties();
    login.setProperty("user", EmbeddedPostgres.SUPERUSER);
    login.setProperty("password", server.passwordOf(EmbeddedPostgres.SUPERUSER));
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl("postgres"), login);
        Statement statement = connection.createStatement()) {
      dropClosed(statement);
      statement.execute(
          "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER " + Database.OWNER);
    } catch (SQLException e) {
      throw new IllegalStateException("no test database", e);
    }
    Database database = Database.open(server, name);
    MADE.add(new Made(name, database));
    return database;
  }

  /** Password of the role that owns the test databases. */
  public static String ownerPassword() {
    try (EmbeddedPostgres server = EmbeddedPostgres.openForTests(Server.FOLDER)) {
      return server.passwordOf(Database.OWNER);
    }
  }

  private static void dropClosed(Statement statement) throws SQLException {
    for (Iterator<Made> all = MADE.iterator(); all.hasNext(); ) {
      Made made = all.next();
      if (made.database.isClosed()) {
        statement.execute("DROP DATABASE IF EXISTS " + made.name + " WITH (FORCE)");
        all.remove();
      }
    }
  }

  /** Holds the server until the JVM ends. */
  private static final class Server {
    static final Path FOLDER = start();

    private static Path start() {
      try {
        Path root = Files.createTempDirectory("dajuan-test-");
        EmbeddedPostgres server = EmbeddedPostgres.openForTests(root);
        Database.open(EmbeddedPostgres.openForTests(root), TEMPLATE).close();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      server.close();
                      delete(root);
                    }));
        return root;
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
