package org.dajuan.server.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The accounts of a data folder. After {@link #FAILURES_BEFORE_LOCK} wrong passwords in a row an
 * account is locked for {@link #LOCK_TIME}. Thread-safe.
 */
public final class Accounts {

  public static final int FAILURES_BEFORE_LOCK = 5;
  public static final Duration LOCK_TIME = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final InstantSource clock;
  private final PasswordEncoder encoder = Passwords.encoder();

  /**
   * @param database of a role that may read and write {@code auth.account}
   */
  public Accounts(DataSource database, InstantSource clock) {
    this.database = JdbcClient.create(database);
    this.clock = clock;
  }

  public Optional<Account> find(String name) {
    return database
        .sql("select * from auth.account where name = :name")
        .param("name", name)
        .query(Accounts::read)
        .optional();
  }

  /** All accounts by name. */
  public List<Account> list() {
    return database.sql("select * from auth.account order by name").query(Accounts::read).list();
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
    return database
            .sql(
                "insert into auth.account (name, title, password_hash, roles, region_code, streams)"
                    + " values (:name, :title, :hash, :roles, :region, :streams)"
                    + " on conflict do nothing")
            .param("name", name)
            .param("title", title)
            .param("hash", encoder.encode(password))
            .param("roles", roles.toArray(String[]::new))
            .param("region", region)
            .param("streams", streams == null ? null : streams.toArray(String[]::new), Types.ARRAY)
            .update()
        == 1;
  }

  /** Sets a new password and lifts a lock; false when there is no such account. */
  public boolean setPassword(String name, String password) {
    return database
            .sql(
                "update auth.account set password_hash = :hash, failures = 0, locked_until = null,"
                    + " updated_at = now() where name = :name")
            .param("hash", encoder.encode(password))
            .param("name", name)
            .update()
        == 1;
  }

  /** Counts a wrong password and locks the account when there were too many. */
  public void recordFailure(String name) {
    database
        .sql(
            "update auth.account set failures = failures + 1, locked_until ="
                + " case when failures + 1 >= :limit then :until else locked_until end"
                + " where name = :name")
        .param("limit", FAILURES_BEFORE_LOCK)
        .param("until", Timestamp.from(clock.instant().plus(LOCK_TIME)))
        .param("name", name)
        .update();
  }

  /** Forgets wrong passwords after a right one. */
  public void recordSuccess(String name) {
    database
        .sql(
            "update auth.account set failures = 0, locked_until = null"
                + " where name = :name and (failures > 0 or locked_until is not null)")
        .param("name", name)
        .update();
  }

  private static Account read(ResultSet row, int number) throws SQLException {
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
