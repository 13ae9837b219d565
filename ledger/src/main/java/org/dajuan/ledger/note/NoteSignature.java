package org.dajuan.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.dajuan.ledger.LedgerFormatException;

/**
 * One signature line of a note: {@code — <name> <base64(key id, signature)>}.
 *
 * <p>Law: {@code parse(s.format())} equals {@code s}. Immutable. The signature is not verified
 * here.
 */
public final class NoteSignature {

  private static final String DASH = "\u2014 ";

  private final String name;
  private final int keyId;
  private final byte[] bytes;

  NoteSignature(String name, int keyId, byte[] bytes) {
    this.name = VerifierKey.requireName(name);
    this.keyId = keyId;
    this.bytes = bytes.clone();
  }

  /**
   * Reads a line without its line feed.
   *
   * @throws LedgerFormatException if it is not a signature line
   */
  public static NoteSignature parse(String line) {
    String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : null;
    if (parts == null || parts.length != 2) {
      throw new LedgerFormatException("not a signature line: '" + line + "'");
    }
    byte[] bytes = StrictBase64.decode(parts[1]);
    if (bytes.length < 5) {
      throw new LedgerFormatException("the signature is too short: '" + line + "'");
    }
    return new NoteSignature(
        parts[0], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, 4, bytes.length));
  }

  /** The line, without line feed. */
  public String format() {
    byte[] both = ByteBuffer.allocate(4 + bytes.length).putInt(keyId).put(bytes).array();
    return DASH + name + " " + StrictBase64.encode(both);
  }

  /** The name of the key that the line claims. */
  public String name() {
    return name;
  }

  int keyId() {
    return keyId;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Whether the line claims to be made by this key. */
  public boolean isBy(VerifierKey key) {
    return keyId == key.id() && name.equals(key.name());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NoteSignature signature && format().equals(signature.format());
  }

  @Override
  public int hashCode() {
    return format().hashCode();
  }

  @Override
  public String toString() {
    return format();
  }
}
