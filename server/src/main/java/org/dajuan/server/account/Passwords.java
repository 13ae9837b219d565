package org.dajuan.server.account;

import java.security.SecureRandom;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are hashed and made. Argon2id with 19 MiB, 2 passes, 1 lane, as OWASP's password
 * storage cheat sheet recommends at least.
 */
public final class Passwords {

  /** The least number of characters of a password. */
  public static final int LEAST_LENGTH = 10;

  // Without characters that look alike.
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int MADE_LENGTH = 12;

  private Passwords() {}

  public static PasswordEncoder encoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
  }

  /** A random password of 12 characters, 60 bits. */
  public static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder made = new StringBuilder(MADE_LENGTH);
    for (int i = 0; i < MADE_LENGTH; i++) {
      made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return made.toString();
  }
}
