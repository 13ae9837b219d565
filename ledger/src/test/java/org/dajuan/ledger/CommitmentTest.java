package org.dajuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** FEATURE: a commitment binds to the content and, without the salt, tells nothing of it. */
class CommitmentTest {

  private static final byte[] SALT =
      HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  private static final String CONTENT = "{\"@state\":\"accepted\",\"name\":\"韩北村\"}";

  @Test
  void theVectorOfTheManual() {
    assertThat(Commitment.of(SALT, CONTENT).hex())
        .isEqualTo("d880b26ea750f341c954e0e9d22514c5919b363815b5ac1b0c096e7b3066383a");
  }

  @Test
  void anotherContentOrSaltIsRefused() {
    Hash commitment = Commitment.of(SALT, CONTENT);
    byte[] otherSalt = SALT.clone();
    otherSalt[31] ^= 1;

    assertThat(Commitment.verify(commitment, SALT, CONTENT)).isTrue();
    assertThat(Commitment.verify(commitment, SALT, CONTENT + " ")).isFalse();
    assertThat(Commitment.verify(commitment, otherSalt, CONTENT)).isFalse();
    assertThat(Commitment.verify(commitment, new byte[0], CONTENT)).isFalse();
  }

  @Test
  void aShortSaltCannotBeUsed() {
    assertThatThrownBy(() -> Commitment.of(new byte[16], CONTENT))
        .hasMessageContaining("32 bytes, not 16");
  }

  @Test
  void newSaltsDiffer() {
    var random = new SecureRandom();

    assertThat(Commitment.newSalt(random)).hasSize(32).isNotEqualTo(Commitment.newSalt(random));
  }
}
