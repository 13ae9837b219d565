package org.dajuan.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Salted commitments: SHA-256(salt ‖ content), salt of 32 random bytes, content in UTF-8.
 *
 * <p>An entry of the ledger shows only the commitment. Salt and content stand in the database; when
 * both are erased, the entry and every proof stay valid and the content cannot be guessed, not even
 * by trying all ID numbers. In PostgreSQL: {@code sha256(salt || convert_to(content, 'UTF8'))}.
 */
public final class Commitment {

  /** Number of bytes of a salt. */
  public static final int SALT_SIZE = 32;

  private Commitment() {}

  /**
   * The commitment to {@code content} under {@code salt}.
   *
   * @throws LedgerFormatException if the salt has not 32 bytes
   */
  public static Hash of(byte[] salt, String content) {
    if (salt.length != SALT_SIZE) {
      throw new LedgerFormatException("a salt has 32 bytes, not " + salt.length);
    }
    return Hash.sha256(salt, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether {@code commitment} was made to exactly this content with this salt. */
  public static boolean verify(Hash commitment, byte[] salt, String content) {
    return salt.length == SALT_SIZE && of(salt, content).equals(commitment);
  }

  /** A salt never used before: 32 bytes from {@code random}, which must be a strong source. */
  public static byte[] newSalt(SecureRandom random) {
    byte[] salt = new byte[SALT_SIZE];
    random.nextBytes(salt);
    return salt;
  }
}
