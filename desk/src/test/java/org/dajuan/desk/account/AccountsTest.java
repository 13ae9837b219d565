package org.dajuan.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dajuan.records.database.Database;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** FEATURE: accounts are kept in the database, and guessing their passwords is locked out. */
class AccountsTest {

  private static final String PASSWORD = "correct horse battery";

  private Instant now = Instant.parse("2024-01-27T01:00:00Z");

  @Test
  void anAccountComesBackAsItWasAdded() {
    try (Database database = TestDatabase.create()) {
      Accounts accounts = accounts(database);
      assertThat(accounts.add("li", "李", PASSWORD, Set.of("village-clerk"), "990001")).isTrue();
      assertThat(accounts.add("li", "他", PASSWORD, Set.of(), "99")).isFalse();
      assertThat(accounts.add("an", "安", PASSWORD, Set.of(), "99", Set.of("works"))).isTrue();
      assertThat(accounts.list()).extracting(Account::name).isEqualTo(List.of("an", "li"));
      Account li = accounts.find("li").orElseThrow();
      assertThat(li.title()).isEqualTo("李");
      assertThat(li.roles()).containsExactly("village-clerk");
      assertThat(li.region()).isEqualTo("990001");
      assertThat(li.streams()).isNull();
      assertThat(accounts.find("an").orElseThrow().streams()).containsExactly("works");
      assertThat(Passwords.matches(PASSWORD, li.passwordHash())).isTrue();
      assertThat(accounts.find("nobody")).isEmpty();
      assertThat(accounts.setPassword("nobody", PASSWORD)).isFalse();
    }
  }

  @Test
  void tooManyWrongPasswordsLockForAWhileAndANewPasswordUnlocks() {
    try (Database database = TestDatabase.create()) {
      Accounts accounts = accounts(database);
      accounts.add("li", "李", PASSWORD, Set.of(), "990001");
      for (int i = 1; i < Accounts.FAILURES_BEFORE_LOCK; i++) {
        accounts.recordFailure("li");
      }
      assertThat(isLocked(accounts)).isFalse();
      accounts.recordFailure("li");
      assertThat(isLocked(accounts)).isTrue();
      assertThat(accounts.setPassword("li", "another horse battery")).isTrue();
      assertThat(isLocked(accounts)).isFalse();
      for (int i = 0; i < Accounts.FAILURES_BEFORE_LOCK; i++) {
        accounts.recordFailure("li");
      }
      now = now.plus(Accounts.LOCK_TIME).plus(Duration.ofSeconds(1));
      assertThat(isLocked(accounts)).isFalse();
      accounts.recordSuccess("li");
      assertThat(accounts.find("li").orElseThrow().failures()).isZero();
    }
  }

  private boolean isLocked(Accounts accounts) {
    return accounts.find("li").orElseThrow().isLocked(now);
  }

  private Accounts accounts(Database database) {
    AccountSchema.migrate(database.owner());
    return new Accounts(database, () -> now);
  }
}
