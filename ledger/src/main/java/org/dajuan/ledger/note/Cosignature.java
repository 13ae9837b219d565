package org.dajuan.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A witness's cosignature of a checkpoint: it saw this tree, consistent with all it saw before, at
 * this time. Source: C2SP tlog-cosignature, type 0x04.
 */
public final class Cosignature {

  private static final int SIZE = 8 + Ed25519.SIGNATURE_SIZE;

  private final long seconds;
  private final byte[] signature;

  private Cosignature(long seconds, byte[] signature) {
    this.seconds = seconds;
    this.signature = signature;
  }

  /** Reads what a signature line holds; empty if it has not the form of a cosignature. */
  public static Optional<Cosignature> find(NoteSignature line) {
    byte[] bytes = line.bytes();
    if (bytes.length != SIZE) {
      return Optional.empty();
    }
    long seconds = ByteBuffer.wrap(bytes).getLong();
    if (seconds < 0 || seconds > Instant.MAX.getEpochSecond()) {
      return Optional.empty();
    }
    return Optional.of(new Cosignature(seconds, Arrays.copyOfRange(bytes, 8, SIZE)));
  }

  /** The bytes of a cosignature in its line. */
  static byte[] bytes(long seconds, byte[] signature) {
    return ByteBuffer.allocate(SIZE).putLong(seconds).put(signature).array();
  }

  /** When the witness signed, to the second. */
  public Instant time() {
    return Instant.ofEpochSecond(seconds);
  }

  byte[] signature() {
    return signature.clone();
  }

  byte[] message(String checkpoint) {
    return message(seconds, checkpoint);
  }

  /** What a witness signs. */
  static byte[] message(long seconds, String checkpoint) {
    return ("cosignature/v1\ntime " + seconds + "\n" + checkpoint).getBytes(StandardCharsets.UTF_8);
  }
}
