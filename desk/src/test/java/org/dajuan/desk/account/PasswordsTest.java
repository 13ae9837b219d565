package org.dajuan.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: passwords are kept as Argon2id, in a form that stays readable. */
class PasswordsTest {

  private static final String PASSWORD = "correct 马 battery";

  @Test
  void aPasswordMatchesWhatWasKeptOfItAndNothingElse() {
    String kept = Passwords.hash(PASSWORD);
    assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(PASSWORD);
    assertThat(Passwords.hash(PASSWORD)).isNotEqualTo(kept);
    assertThat(Passwords.matches(PASSWORD, kept)).isTrue();
    assertThat(Passwords.matches(PASSWORD + " ", kept)).isFalse();
  }

  @Test
  void whatAnotherProgramHasKeptIsRead() {
    assertThat(
            Passwords.matches(
                PASSWORD,
                "$argon2id$v=19$m=19456,t=2,p=1$prKM5WhEztIuPRFz5lAMoA"
                    + "$lg/yPDSRgeA2Bgo6i9YdawW58x74tHJ6VsT3gHawVXA"))
        .isTrue();
  }

  @Test
  void aTextThatIsNoHashMatchesNothing() {
    for (String kept :
        new String[] {
          "",
          PASSWORD,
          "$argon2id$v=19$m=19456,t=2,p=1$$",
          "$argon2id$v=19$m=much,t=2,p=1$prKM5WhEztIuPRFz5lAMoA$lg",
          "$argon2id$v=19$m=19456$prKM5WhEztIuPRFz5lAMoA$lg",
          "$2a$10$prKM5WhEztIuPRFz5lAMoA"
        }) {
      assertThat(Passwords.matches(PASSWORD, kept)).as(kept).isFalse();
    }
  }
}
