package org.dajuan.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An SHA-256 hash: 32 bytes, immutable, equal by content. Ordered nowhere, compared everywhere. */
public final class Hash {

  /** Number of bytes of every hash. */
  public static final int SIZE = 32;

  private final byte[] bytes;

  private Hash(byte[] ownedBytes) {
    this.bytes = ownedBytes;
  }

  /**
   * The hash with these bytes, which are copied.
   *
   * @throws LedgerFormatException if they are not 32
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != SIZE) {
      throw new LedgerFormatException("a hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The hash that stands in 32 bytes of a longer array, for instance of a tile. */
  public static Hash at(byte[] array, int offset) {
    return new Hash(Arrays.copyOfRange(array, offset, offset + SIZE));
  }

  /** SHA-256 over the parts, one after the other. */
  public static Hash sha256(byte[]... parts) {
    MessageDigest digest = newDigest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Hash(digest.digest());
  }

  /** Finishes {@code digest}, which must be an SHA-256 digest, and takes its result. */
  static Hash finish(MessageDigest digest) {
    return new Hash(digest.digest());
  }

  /** A new SHA-256 digest; every JDK has one. */
  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(
          "this JDK has no SHA-256, which every JDK must have", missing);
    }
  }

  /**
   * Reads {@link #base64()}; law: {@code parseBase64(h.base64())} equals {@code h}.
   *
   * @throws LedgerFormatException if the text is not the one base64 form of 32 bytes
   */
  public static Hash parseBase64(String text) {
    byte[] decoded;
    try {
      decoded = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException broken) {
      throw new LedgerFormatException("not base64: '" + text + "'", broken);
    }
    Hash hash = of(decoded);
    if (!hash.base64().equals(text)) {
      throw new LedgerFormatException("not the canonical base64 of a hash: '" + text + "'");
    }
    return hash;
  }

  /**
   * Reads 64 hexadecimal digits.
   *
   * @throws LedgerFormatException if the text is anything else
   */
  public static Hash parseHex(String text) {
    try {
      return of(HexFormat.of().parseHex(text));
    } catch (IllegalArgumentException broken) {
      throw new LedgerFormatException(
          "not the hexadecimal digits of a hash: '" + text + "'", broken);
    }
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Writes the 32 bytes into {@code target} from {@code offset} on. */
  public void copyInto(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, SIZE);
  }

  void update(MessageDigest digest) {
    digest.update(bytes);
  }

  /** Standard base64 with padding, 44 characters. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Lower-case hexadecimal, 64 digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
