package org.dajuan.claims.repair;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional to simplified characters, one to one: the table of OpenCC as the library opencc4j
 * ships it, and pairs that it lacks in {@code traditional.txt} beside this class. Characters that
 * simplified texts write too (乾, 著, 瞭) stay as they are. Read once; then one look-up per character.
 */
final class Simplification {

  private static final String TABLE = "/data/dictionary/TSCharacters.txt";
  private static final Simplification INSTANCE = new Simplification();

  private final char[] simple = new char[Character.MAX_VALUE + 1];

  private Simplification() {
    for (int i = 0; i < simple.length; i++) {
      simple[i] = (char) i;
    }
    read(TABLE);
    read("traditional.txt");
  }

  /** Lines of a character and what it becomes, the likeliest first. */
  private void read(String table) {
    try (InputStream in = Simplification.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException(table + " is missing from the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }

  /** Characters beyond the first plane occur in names alone and have no simple form of use here. */
  private void add(String line) {
    boolean pair = line.length() >= 3 && Character.isWhitespace(line.charAt(1));
    boolean whole = pair && !Character.isSurrogate(line.charAt(0));
    if (whole && !Character.isSurrogate(line.charAt(2))) {
      simple[line.charAt(0)] = line.charAt(2);
    }
  }

  static Simplification instance() {
    return INSTANCE;
  }

  /** A text with every character in its place. */
  String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = simple[chars[i]];
    }
    return new String(chars);
  }

  char of(char c) {
    return simple[c];
  }
}
