package org.dajuan.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One entry of the ledger: who did what to which record when, and a commitment to the content.
 *
 * <p>Its {@linkplain #leafBytes() leaf} is nine lines of UTF-8, for example
 *
 * <pre>
 * dajuan-entry/v1
 * 41
 * 2023-11-02T08:30:00.000000Z
 * clerk-hanbei
 * create
 * village_works
 * 018bb1c4-6f00-7000-8000-000000000001
 * 1
 * 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
 * </pre>
 *
 * Law: {@code parse(e.leafBytes())} equals {@code e}, and {@code parse} accepts nothing that {@code
 * leafBytes} does not write.
 *
 * @param sequence the place in the ledger, from 0 without gaps; the index of the Merkle leaf
 * @param time when, to the microsecond, in the years 1 to 9999
 * @param actor who: an account, or a program
 * @param kind what was done: create, update, transition, correct, void, import, publish, …
 * @param register the register concerned, or {@code -}
 * @param recordId the record's UUID in lower case, or {@code -}
 * @param version the version of the record that the entry made, 0 where there is none
 * @param commitment the {@link Commitment} to the canonical content
 */
public record Entry(
    long sequence,
    Instant time,
    String actor,
    String kind,
    String register,
    String recordId,
    int version,
    Hash commitment) {

  /** Stands where an entry concerns no register or no record. */
  public static final String NONE = "-";

  private static final String HEADER = "dajuan-entry/v1";
  private static final int MAX_TEXT = 1000;
  private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST_TIME = Instant.parse("9999-12-31T23:59:59.999999Z");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Checks every part. */
  public Entry {
    if (sequence < 0) {
      throw new LedgerFormatException("sequence " + sequence + " is negative");
    }
    if (version < 0) {
      throw new LedgerFormatException("version " + version + " is negative");
    }
    if (!time.truncatedTo(ChronoUnit.MICROS).equals(time)) {
      throw new LedgerFormatException("time " + time + " is finer than a microsecond");
    }
    if (time.isBefore(FIRST_TIME) || time.isAfter(LAST_TIME)) {
      throw new LedgerFormatException("time " + time + " is not in the years 1 to 9999");
    }
    requireLine("actor", actor);
    requireLine("kind", kind);
    requireLine("register", register);
    if (!recordId.equals(NONE) && !UUID.matcher(recordId).matches()) {
      throw new LedgerFormatException(
          "record '" + recordId + "' is neither a lower-case UUID nor '-'");
    }
  }

  /** The bytes that the ledger's tree hashes; built alike in SQL, see {@code docs/ledger.md}. */
  public byte[] leafBytes() {
    return leafText().getBytes(StandardCharsets.UTF_8);
  }

  /** {@link #leafBytes()} as text. */
  public String leafText() {
    return HEADER
        + '\n'
        + sequence
        + '\n'
        + TIME.format(time.atOffset(ZoneOffset.UTC))
        + '\n'
        + actor
        + '\n'
        + kind
        + '\n'
        + register
        + '\n'
        + recordId
        + '\n'
        + version
        + '\n'
        + commitment.base64()
        + '\n';
  }

  /**
   * Reads the bytes of a leaf.
   *
   * @throws LedgerFormatException if they are not exactly what {@link #leafBytes()} writes
   */
  public static Entry parse(byte[] leaf) {
    try {
      return parse(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(leaf))
              .toString());
    } catch (CharacterCodingException broken) {
      throw new LedgerFormatException("the entry is not UTF-8", broken);
    }
  }

  /**
   * Reads the text of a leaf.
   *
   * @throws LedgerFormatException if it is not exactly what {@link #leafText()} writes
   */
  public static Entry parse(String leaf) {
    String[] lines = leaf.split("\n", -1);
    if (lines.length != 10 || !lines[9].isEmpty()) {
      throw new LedgerFormatException("an entry has nine lines, each ended by a line feed");
    }
    if (!lines[0].equals(HEADER)) {
      throw new LedgerFormatException("an entry begins with '" + HEADER + "'");
    }
    return new Entry(
        number("sequence", lines[1]),
        time(lines[2]),
        lines[3],
        lines[4],
        lines[5],
        lines[6],
        version(lines[7]),
        Hash.parseBase64(lines[8]));
  }

  private static int version(String text) {
    long value = number("version", text);
    if (value > Integer.MAX_VALUE) {
      throw new LedgerFormatException("version " + text + " is too large");
    }
    return (int) value;
  }

  private static long number(String name, String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new LedgerFormatException(name + " '" + text + "' is not a plain number");
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException large) {
      throw new LedgerFormatException(name + " " + text + " is too large", large);
    }
  }

  private static Instant time(String text) {
    try {
      return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException broken) {
      throw new LedgerFormatException(
          "time '" + text + "' is not written as 2023-11-02T08:30:00.000000Z", broken);
    }
  }

  private static void requireLine(String name, String text) {
    if (text.isEmpty() || text.length() > MAX_TEXT) {
      throw new LedgerFormatException(name + " must have 1 to " + MAX_TEXT + " characters");
    }
    if (text.codePoints().anyMatch(Entry::isForbidden)) {
      throw new LedgerFormatException(
          name + " contains a control character or half a surrogate pair");
    }
  }

  private static boolean isForbidden(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
