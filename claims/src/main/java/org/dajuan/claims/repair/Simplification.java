package org.dajuan.claims.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional to simplified characters, one to one, for the characters that occur in reports. The
 * pairs stand in {@code traditional.txt} beside this class, traditional first.
 */
final class Simplification {

  private static final Simplification INSTANCE = new Simplification();

  private final char[] simple = new char[Character.MAX_VALUE + 1];

  private Simplification() {
    for (int i = 0; i < simple.length; i++) {
      simple[i] = (char) i;
    }
    try (InputStream in = Simplification.class.getResourceAsStream("traditional.txt")) {
      if (in == null) {
        throw new IllegalStateException("traditional.txt is missing from the module");
      }
      String pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String pair : pairs.strip().split("\\s+")) {
        if (pair.length() == 2) {
          simple[pair.charAt(0)] = pair.charAt(1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read traditional.txt", e);
    }
  }

  static Simplification instance() {
    return INSTANCE;
  }

  char of(char c) {
    return simple[c];
  }
}
