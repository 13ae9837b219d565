package org.dajuan.desk.account;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Session;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a data folder. After {@link #FAILURES_BEFORE_LOCK} wrong passwords in a row an
 * account is locked for {@link #LOCK_TIME}. Thread-safe.
 */
public final class Accounts {

  public static final int FAILURES_BEFORE_LOCK = 5;
  public static final Duration LOCK_TIME = Duration.ofMinutes(15);

  private static final String COLUMNS =
      "SELECT name, title, password_hash, roles, region_code, streams, disabled, failures,"
          + " locked_until FROM auth.account ";

  private final Session database;
  private final InstantSource clock;

  /** The accounts of a database; they are the engine's, since nobody reads them as a person. */
  public Accounts(Database database, InstantSource clock) {
    this.database = database.asEngine();
    this.clock = clock;
  }

  public Optional<Account> find(String name) {
    return database.ask(
        COLUMNS + "WHERE name = ?",
        (connection, select) -> {
          select.setString(1, name);
          return read(select).stream().findFirst();
        });
  }

  /** All accounts by name. */
  public List<Account> list() {
    return database.ask(COLUMNS + "ORDER BY name", (connection, select) -> read(select));
  }

  /** Adds an account that works for all streams; false when the name is taken. */
  public boolean add(String name, String title, String password, Set<String> roles, String region) {
    return add(name, title, password, roles, region, null);
  }

  /**
   * Adds an account; false when the name is taken.
   *
   * @param streams ids of the streams that the person works for, null for all
   */
  public boolean add(
      String name,
      String title,
      String password,
      Set<String> roles,
      String region,
      @Nullable Set<String> streams) {
    String hash = Passwords.hash(password);
    return change(
        "INSERT INTO auth.account (name, title, password_hash, roles, region_code, streams)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        insert -> {
          insert.setString(1, name);
          insert.setString(2, title);
          insert.setString(3, hash);
          insert.setArray(4, texts(insert, roles));
          insert.setString(5, region);
          insert.setArray(6, streams == null ? null : texts(insert, streams));
        });
  }

  /** Sets a new password and lifts a lock; false when there is no such account. */
  public boolean setPassword(String name, String password) {
    String hash = Passwords.hash(password);
    return change(
        "UPDATE auth.account SET password_hash = ?, failures = 0, locked_until = NULL,"
            + " updated_at = now() WHERE name = ?",
        update -> {
          update.setString(1, hash);
          update.setString(2, name);
        });
  }

  /** Counts a wrong password and locks the account when there were too many. */
  public void recordFailure(String name) {
    Timestamp until = Timestamp.from(clock.instant().plus(LOCK_TIME));
    change(
        "UPDATE auth.account SET failures = failures + 1, locked_until ="
            + " CASE WHEN failures + 1 >= ? THEN ? ELSE locked_until END WHERE name = ?",
        update -> {
          update.setInt(1, FAILURES_BEFORE_LOCK);
          update.setTimestamp(2, until);
          update.setString(3, name);
        });
  }

  /** Forgets wrong passwords after a right one. */
  public void recordSuccess(String name) {
    change(
        "UPDATE auth.account SET failures = 0, locked_until = NULL"
            + " WHERE name = ? AND (failures > 0 OR locked_until IS NOT NULL)",
        update -> update.setString(1, name));
  }

  /** Sets the values of a statement. */
  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /** Whether one account was changed. */
  private boolean change(String sql, Binding values) {
    return database.change(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            values.bind(statement);
            return statement.executeUpdate() == 1;
          }
        });
  }

  private static Array texts(PreparedStatement statement, Set<String> texts) throws SQLException {
    return statement.getConnection().createArrayOf("text", texts.toArray());
  }

  private static List<Account> read(PreparedStatement select) throws SQLException {
    List<Account> accounts = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        accounts.add(read(row));
      }
    }
    return accounts;
  }

  private static Account read(ResultSet row) throws SQLException {
    Array roles = row.getArray("roles");
    Array streams = row.getArray("streams");
    Timestamp lockedUntil = row.getTimestamp("locked_until");
    Instant until = lockedUntil == null ? null : lockedUntil.toInstant();
    return new Account(
        row.getString("name"),
        row.getString("title"),
        row.getString("password_hash"),
        Set.of((String[]) roles.getArray()),
        row.getString("region_code"),
        streams == null ? null : Set.of((String[]) streams.getArray()),
        row.getBoolean("disabled"),
        row.getInt("failures"),
        until);
  }
}
