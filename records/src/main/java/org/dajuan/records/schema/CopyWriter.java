package org.dajuan.records.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Streams rows into a table by PostgreSQL's COPY in text format; by far the fastest way in. While a
 * writer is open its connection can do nothing else. Call {@link #finish} at the end; closing
 * without it discards the rows. Not thread-safe.
 */
public final class CopyWriter implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final byte[] HEX =
      "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final CopyIn copy;
  private byte[] buffer = new byte[BUFFER_BYTES + 1024];
  private int length;
  private boolean rowBegun;

  private CopyWriter(CopyIn copy) {
    this.copy = copy;
  }

  /**
   * Begins to copy.
   *
   * @param target table and columns, such as {@code reg."x" ("a", "b")}
   */
  public static CopyWriter open(Connection connection, String target) throws SQLException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    return new CopyWriter(
        postgres
            .getCopyAPI()
            .copyIn("COPY " + target + " FROM STDIN (FORMAT text, ENCODING 'UTF8')"));
  }

  /** Adds a column of the current row; null is SQL null. */
  public CopyWriter text(@Nullable String value) {
    separate();
    if (value == null) {
      put('\\');
      put('N');
    } else {
      putEscaped(value);
    }
    return this;
  }

  public CopyWriter number(long value) {
    separate();
    putEscaped(Long.toString(value));
    return this;
  }

  /** Adds a {@code bytea} column. */
  public CopyWriter bytes(byte[] value) {
    separate();
    reserve(3 + 2 * value.length);
    buffer[length++] = '\\';
    buffer[length++] = '\\';
    buffer[length++] = 'x';
    for (byte each : value) {
      buffer[length++] = HEX[(each >> 4) & 0xf];
      buffer[length++] = HEX[each & 0xf];
    }
    return this;
  }

  /** The texts as PostgreSQL writes an array: {@code {"a","b"}}. */
  public static String arrayLiteral(List<String> values) {
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      array.append(array.length() == 1 ? "\"" : ",\"");
      array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return array.append('}').toString();
  }

  /** Ends the current row. */
  public void endRow() throws SQLException {
    put('\n');
    rowBegun = false;
    if (length >= BUFFER_BYTES) {
      flush();
    }
  }

  /** Ends the copy; returns the number of rows copied. */
  public long finish() throws SQLException {
    flush();
    return copy.endCopy();
  }

  /** Discards what was written when {@link #finish} was not reached. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void flush() throws SQLException {
    if (length > 0) {
      copy.writeToCopy(buffer, 0, length);
      length = 0;
    }
  }

  private void separate() {
    if (rowBegun) {
      put('\t');
    }
    rowBegun = true;
  }

  private void putEscaped(String value) {
    int characters = value.length();
    reserve(3 * characters);
    for (int i = 0; i < characters; i++) {
      char c = value.charAt(i);
      if (c < 0x80) {
        putAscii(c);
      } else if (c < 0x800) {
        buffer[length++] = (byte) (0xc0 | c >> 6);
        buffer[length++] = (byte) (0x80 | c & 0x3f);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < characters
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        putSupplementary(Character.toCodePoint(c, value.charAt(++i)));
      } else {
        buffer[length++] = (byte) (0xe0 | c >> 12);
        buffer[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        buffer[length++] = (byte) (0x80 | c & 0x3f);
      }
    }
  }

  private void putAscii(char c) {
    switch (c) {
      case '\\' -> putTwo('\\');
      case '\n' -> putTwo('n');
      case '\r' -> putTwo('r');
      case '\t' -> putTwo('t');
      default -> buffer[length++] = (byte) c;
    }
  }

  private void putTwo(char escaped) {
    buffer[length++] = '\\';
    buffer[length++] = (byte) escaped;
  }

  private void putSupplementary(int codePoint) {
    buffer[length++] = (byte) (0xf0 | codePoint >> 18);
    buffer[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
    buffer[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    buffer[length++] = (byte) (0x80 | codePoint & 0x3f);
  }

  private void put(char ascii) {
    reserve(1);
    buffer[length++] = (byte) ascii;
  }

  private void reserve(int bytes) {
    if (buffer.length - length < bytes) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + bytes));
    }
  }
}
