package org.dajuan.ledger.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;

/**
 * The public key of a log or of a witness, with its name.
 *
 * <p>Written as a vkey, for example {@code
 * dajuan.example/140429+46f4e695+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4}. Law: {@code
 * parse(k.format())} equals {@code k}. Immutable. Source: C2SP signed-note.
 */
public final class VerifierKey {

  private final String name;
  private final KeyType type;
  private final byte[] publicKey;

  VerifierKey(String name, KeyType type, byte[] publicKey) {
    this.name = requireName(name);
    this.type = type;
    this.publicKey = publicKey.clone();
    Ed25519.requireKey(this.publicKey);
  }

  /**
   * Reads a vkey.
   *
   * @throws LedgerFormatException if it is not one, or its key id is not that of the key
   */
  public static VerifierKey parse(String vkey) {
    String[] parts = vkey.strip().split("\\+", 3);
    if (parts.length != 3) {
      throw new LedgerFormatException("a public key is written name+id+base64, not '" + vkey + "'");
    }
    byte[] typed = StrictBase64.decode(parts[2]);
    if (typed.length != Ed25519.KEY_SIZE + 1) {
      throw new LedgerFormatException("the public key has not 33 bytes: '" + vkey + "'");
    }
    VerifierKey key =
        new VerifierKey(parts[0], type(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
    if (!key.idHex().equals(parts[1])) {
      throw new LedgerFormatException(
          "the id of the public key is " + key.idHex() + ", not '" + parts[1] + "'");
    }
    return key;
  }

  static KeyType type(int code) {
    for (KeyType type : KeyType.values()) {
      if (type.code() == code) {
        return type;
      }
    }
    throw new LedgerFormatException("keys of type " + code + " are not known here");
  }

  /**
   * A key name as the format allows it.
   *
   * @throws LedgerFormatException if it is empty or contains a space, a plus or a control character
   */
  static String requireName(String name) {
    if (name.isEmpty()
        || name.codePoints()
            .anyMatch(
                c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c))) {
      throw new LedgerFormatException(
          "a key name has no space, no plus and is not empty: '" + name + "'");
    }
    return name;
  }

  /** The vkey. */
  public String format() {
    byte[] typed = new byte[publicKey.length + 1];
    typed[0] = (byte) type.code();
    System.arraycopy(publicKey, 0, typed, 1, publicKey.length);
    return name + "+" + idHex() + "+" + StrictBase64.encode(typed);
  }

  /** The name; of a log it equals the origin of its checkpoints. */
  public String name() {
    return name;
  }

  public KeyType type() {
    return type;
  }

  /** Four bytes that hint which key made a signature. */
  public int id() {
    return ByteBuffer.wrap(idBytes()).getInt();
  }

  private byte[] idBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    bytes.write('\n');
    bytes.write(type.code());
    bytes.writeBytes(publicKey);
    return Arrays.copyOf(Hash.sha256(bytes.toByteArray()).bytes(), 4);
  }

  String idHex() {
    return HexFormat.of().formatHex(idBytes());
  }

  /** Whether this key made {@code signature} over the text of a note. */
  boolean verify(String text, NoteSignature signature) {
    if (!signature.isBy(this)) {
      return false;
    }
    if (type == KeyType.COSIGNATURE) {
      return Cosignature.find(signature)
          .map(c -> Ed25519.verify(publicKey, c.message(text), c.signature()))
          .orElse(false);
    }
    return Ed25519.verify(publicKey, text.getBytes(StandardCharsets.UTF_8), signature.bytes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey key
        && name.equals(key.name)
        && type == key.type
        && Arrays.equals(publicKey, key.publicKey);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(publicKey);
  }

  @Override
  public String toString() {
    return format();
  }
}
