package org.dajuan.ledger.note;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;

/**
 * A tree head: so many entries with this root.
 *
 * <p>Its {@linkplain #text() text} has three lines, for example
 *
 * <pre>
 * dajuan.example/140429
 * 300
 * hOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=
 * </pre>
 *
 * Law: {@code parse(c.text())} equals {@code c}. Source: C2SP tlog-checkpoint.
 *
 * @param origin the log, equal to the name of its key
 * @param size number of entries
 * @param root the tree's root
 * @param extensions further lines; ours have none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

  public Checkpoint {
    extensions = List.copyOf(extensions);
    VerifierKey.requireName(origin);
    if (size < 0) {
      throw new LedgerFormatException("a checkpoint cannot have size " + size);
    }
    if (size == 0 && !root.equals(MerkleTree.EMPTY_ROOT)) {
      throw new LedgerFormatException("a checkpoint of size 0 has not the empty root");
    }
    for (String line : extensions) {
      if (line.isEmpty() || line.indexOf('\n') >= 0) {
        throw new LedgerFormatException("an extension line is empty or more than one line");
      }
    }
  }

  /** A checkpoint without extension lines. */
  public static Checkpoint of(String origin, long size, Hash root) {
    return new Checkpoint(origin, size, root, List.of());
  }

  /**
   * Reads the text of a checkpoint.
   *
   * @throws LedgerFormatException if it is not one
   */
  public static Checkpoint parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
      throw new LedgerFormatException("a checkpoint has three lines: origin, size, root");
    }
    if (!SIZE.matcher(lines[1]).matches()) {
      throw new LedgerFormatException("the size of a checkpoint is '" + lines[1] + "'");
    }
    long size;
    try {
      size = Long.parseLong(lines[1]);
    } catch (NumberFormatException large) {
      throw new LedgerFormatException("the size of a checkpoint is " + lines[1], large);
    }
    return new Checkpoint(
        lines[0],
        size,
        Hash.parseBase64(lines[2]),
        Arrays.asList(lines).subList(3, lines.length - 1));
  }

  /** The text that is signed. */
  public String text() {
    StringBuilder text = new StringBuilder(origin).append('\n');
    text.append(size).append('\n').append(root.base64()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** The checkpoint as a note with the log's signature. */
  public SignedNote sign(SigningKey key) {
    return new SignedNote(text(), List.of(key.sign(text())));
  }
}
