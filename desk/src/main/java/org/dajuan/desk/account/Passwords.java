package org.dajuan.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How passwords are hashed and made. Argon2id with 19 MiB, 2 passes, 1 lane, as OWASP's password
 * storage cheat sheet recommends at least; kept in the usual text form {@code
 * $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}.
 */
public final class Passwords {

  /** The least number of characters of a password. */
  public static final int LEAST_LENGTH = 10;

  // Without characters that look alike.
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int MADE_LENGTH = 12;

  private static final int KIBIBYTES = 19456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LEAST_HASH_BYTES = 16;

  /** Within the dollar signs: nothing, the kind, the version, the costs, the salt, the hash. */
  private static final int PARTS = 6;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  /** The text that is kept of a password. */
  public static String hash(CharSequence password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = hash(password, salt, KIBIBYTES, PASSES, LANES, HASH_BYTES);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(KIBIBYTES, PASSES, LANES, text.encodeToString(salt), text.encodeToString(hash));
  }

  /** Whether it is the password of which this text was kept; takes as long for a wrong one. */
  public static boolean matches(CharSequence password, String kept) {
    String[] parts = kept.split("\\$", -1);
    if (parts.length != PARTS || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
      return false;
    }
    String[] costs = parts[3].split(",", -1);
    if (costs.length != 3) {
      return false;
    }
    try {
      byte[] salt = Base64.getDecoder().decode(parts[4]);
      byte[] expected = Base64.getDecoder().decode(parts[5]);
      if (expected.length < LEAST_HASH_BYTES) {
        return false;
      }
      byte[] hash =
          hash(
              password,
              salt,
              cost(costs[0], "m="),
              cost(costs[1], "t="),
              cost(costs[2], "p="),
              expected.length);
      return MessageDigest.isEqual(expected, hash);
    } catch (IllegalArgumentException e) {
      // A text that no hash looks like is nobody's password.
      return false;
    }
  }

  private static int cost(String text, String name) {
    if (!text.startsWith(name)) {
      throw new IllegalArgumentException("no " + name + " in " + text);
    }
    return Integer.parseInt(text.substring(name.length()));
  }

  private static byte[] hash(
      CharSequence password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(lanes)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.toString().getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }

  /** A random password of 12 characters, 60 bits. */
  public static String random() {
    StringBuilder made = new StringBuilder(MADE_LENGTH);
    for (int i = 0; i < MADE_LENGTH; i++) {
      made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return made.toString();
  }
}
