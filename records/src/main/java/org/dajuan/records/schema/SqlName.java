package org.dajuan.records.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Names and literals in SQL text. Every name from a pack goes through {@link #quote}. */
public final class SqlName {
  /** PostgreSQL cuts longer names off without an error. */
  static final int LONGEST_BYTES = 63;

  private SqlName() {}

  /** The identifier in double quotes. */
  public static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The identifiers in double quotes, joined by commas. */
  public static String quoteAll(Collection<String> names) {
    return names.stream().map(SqlName::quote).collect(Collectors.joining(", "));
  }

  /** The text as a string literal. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * A name for an index or constraint: the parts joined by {@code _}; one too long for PostgreSQL
   * is cut and ends in a digest, so that two long names stay apart.
   */
  static String joined(String... parts) {
    String name = String.join("_", parts);
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES) {
      return name;
    }
    return name.substring(0, LONGEST_BYTES - 11) + "_" + shortDigest(name);
  }

  /** Ten hex digits that tell two texts apart. */
  static String shortDigest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
