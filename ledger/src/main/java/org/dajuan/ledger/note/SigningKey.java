package org.dajuan.ledger.note;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dajuan.ledger.LedgerFormatException;

/**
 * The secret key of a log or of a witness.
 *
 * <p>Its file has two lines: {@code PRIVATE+KEY+<name>+<id>+<base64 of type and seed>}, as other
 * tools write it, and the vkey. The file is readable by its owner only; one that others can read is
 * refused. Immutable and thread-safe.
 */
public final class SigningKey {

  private static final String PREFIX = "PRIVATE+KEY+";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final byte[] PROBE = "does the public key fit?".getBytes(StandardCharsets.UTF_8);

  private final byte[] seed;
  private final VerifierKey verifier;

  private SigningKey(byte[] seed, VerifierKey verifier) {
    this.seed = seed;
    this.verifier = verifier;
  }

  /** A new key from the JDK's strong randomness. */
  public static SigningKey generate(String name, KeyType type) {
    Ed25519.Pair pair = Ed25519.generate();
    return new SigningKey(pair.seed(), new VerifierKey(name, type, pair.publicKey()));
  }

  /**
   * Reads the two lines of a key file.
   *
   * @throws LedgerFormatException if they are not a key, or the public key is not that of the
   *     secret
   */
  public static SigningKey parse(String text) {
    String[] lines = text.strip().split("\n");
    if (lines.length != 2 || !lines[0].startsWith(PREFIX)) {
      throw new LedgerFormatException("not a key file: two lines, secret and public key");
    }
    VerifierKey verifier = VerifierKey.parse(lines[1]);
    String[] parts = lines[0].substring(PREFIX.length()).split("\\+", 3);
    if (parts.length != 3
        || !parts[0].equals(verifier.name())
        || !parts[1].equals(verifier.idHex())) {
      throw new LedgerFormatException("secret and public key have different names or ids");
    }
    byte[] typed = decodeSecret(parts[2]);
    byte[] seed = Arrays.copyOfRange(typed, 1, typed.length);
    SigningKey key = new SigningKey(seed, verifier);
    if (typed[0] != verifier.type().code() || !key.fits()) {
      throw new LedgerFormatException("the public key does not belong to the secret key");
    }
    return key;
  }

  /** As strict as elsewhere, but the message must not show the secret. */
  private static byte[] decodeSecret(String base64) {
    byte[] typed;
    try {
      typed = StrictBase64.decode(base64);
    } catch (LedgerFormatException hidden) {
      typed = new byte[0];
    }
    if (typed.length != Ed25519.KEY_SIZE + 1) {
      throw new LedgerFormatException("the secret key is not base64 of 33 bytes");
    }
    return typed;
  }

  private boolean fits() {
    NoteSignature probe =
        new NoteSignature(
            verifier.name(),
            verifier.id(),
            verifier.type() == KeyType.COSIGNATURE
                ? Cosignature.bytes(0, Ed25519.sign(seed, Cosignature.message(0, probeText())))
                : Ed25519.sign(seed, PROBE));
    return verifier.verify(probeText(), probe);
  }

  private static String probeText() {
    return new String(PROBE, StandardCharsets.UTF_8);
  }

  /**
   * The key in {@code file}; made and stored there first if there is no such file.
   *
   * @throws LedgerFormatException if the file is no key, has another name, or others may read it
   */
  public static SigningKey loadOrCreate(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      generate(name, KeyType.ED25519).store(file);
    }
    SigningKey key = load(file);
    if (!key.verifier.name().equals(name)) {
      throw new LedgerFormatException(
          file + ": the key is for '" + key.verifier.name() + "', not for '" + name + "'");
    }
    return key;
  }

  /**
   * The key in {@code file}.
   *
   * @throws LedgerFormatException if it is no key, or others than its owner may read it
   */
  public static SigningKey load(Path file) throws IOException {
    if (isPosix(file)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      if (!OWNER_ONLY.containsAll(permissions)) {
        throw new LedgerFormatException(
            file
                + ": others can read or use the secret key ("
                + PosixFilePermissions.toString(permissions)
                + "); run: chmod 600 "
                + file);
      }
    }
    try {
      return parse(Files.readString(file));
    } catch (LedgerFormatException broken) {
      throw new LedgerFormatException(file + ": " + broken.getMessage(), broken);
    }
  }

  /**
   * Writes the key to a new file, mode 600.
   *
   * @throws java.nio.file.FileAlreadyExistsException if there is one: keys are never overwritten
   */
  public void store(Path file) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    Files.deleteIfExists(temporary);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new NotDirectoryException(file.toString());
    }
    FileAttribute<?>[] attributes =
        isPosix(folder)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(temporary, options, attributes)) {
      ByteBuffer bytes = ByteBuffer.wrap(format().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(temporary, file);
  }

  private static boolean isPosix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  private String format() {
    byte[] typed = new byte[seed.length + 1];
    typed[0] = (byte) verifier.type().code();
    System.arraycopy(seed, 0, typed, 1, seed.length);
    return PREFIX
        + verifier.name()
        + "+"
        + verifier.idHex()
        + "+"
        + StrictBase64.encode(typed)
        + "\n"
        + verifier.format()
        + "\n";
  }

  /** The public key. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** A signature line over the text of a note; for a log's key. */
  public NoteSignature sign(String text) {
    require(KeyType.ED25519);
    byte[] signature = Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8));
    return new NoteSignature(verifier.name(), verifier.id(), signature);
  }

  /** A witness's signature line over the text of a checkpoint, with the time to the second. */
  public NoteSignature cosign(Checkpoint checkpoint, Instant time) {
    require(KeyType.COSIGNATURE);
    long seconds = time.getEpochSecond();
    byte[] signature = Ed25519.sign(seed, Cosignature.message(seconds, checkpoint.text()));
    return new NoteSignature(verifier.name(), verifier.id(), Cosignature.bytes(seconds, signature));
  }

  private void require(KeyType type) {
    if (verifier.type() != type) {
      throw new IllegalStateException("key " + verifier.name() + " is not of type " + type);
    }
  }

  /** The name only: a secret is not printed. */
  @Override
  public String toString() {
    return List.of("SigningKey", verifier.name()).toString();
  }
}
