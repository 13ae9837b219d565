package org.dajuan.ledger.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;

/**
 * A {@code .tlog-proof} file: that an entry stands in a log, verifiable without the log.
 *
 * <pre>
 * c2sp.org/tlog-proof@v1
 * index 130
 * 6c3exfGm/2eMoWf6VLwDq2JOnsFmNBO5bexrUyjXxHo=
 * …
 *
 * dajuan.example/140429
 * 300
 * hOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=
 *
 * — dajuan.example/140429 RvTmlYO8rfat…
 * </pre>
 *
 * Law: {@code parse(p.format())} equals {@code p}. Source: C2SP tlog-proof.
 *
 * @param index the entry's sequence
 * @param path sibling of the leaf first, child of the root last
 * @param checkpoint the signed checkpoint, verbatim with all signatures
 */
public record LogProof(long index, List<Hash> path, SignedNote checkpoint) {

  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,18})");
  private static final int MAX_PATH = 64;

  public LogProof {
    path = List.copyOf(path);
    if (index < 0 || path.size() > MAX_PATH) {
      throw new LedgerFormatException("the index is negative or the path longer than 64 hashes");
    }
  }

  /** What a verification found; only {@link #VALID} proves anything. */
  public enum Verdict {
    VALID,
    /** The checkpoint is not a checkpoint. */
    MALFORMED_CHECKPOINT,
    /** The checkpoint is that of another log than the key's. */
    OTHER_LOG,
    /** The trusted key did not sign the checkpoint, or the signature is wrong. */
    NOT_SIGNED,
    /** The entry's bytes, index and path do not give the checkpoint's root. */
    NOT_INCLUDED
  }

  /**
   * Reads a proof file.
   *
   * @throws LedgerFormatException if it is not one; also for the optional line {@code extra}, which
   *     nobody signs and which is not used here
   */
  public static LogProof parse(String text) {
    int split = text.length() > 1_000_000 ? -1 : text.indexOf("\n\n");
    if (split < 0) {
      throw new LedgerFormatException("not a proof file: an empty line before the checkpoint");
    }
    String[] lines = text.substring(0, split).split("\n", -1);
    if (!lines[0].equals(HEADER)) {
      throw new LedgerFormatException("a proof file begins with '" + HEADER + "'");
    }
    if (lines.length < 2 || !INDEX.matcher(lines[1]).matches()) {
      throw new LedgerFormatException("the second line of a proof file is 'index <number>'");
    }
    List<Hash> path = new ArrayList<>();
    for (int i = 2; i < lines.length; i++) {
      path.add(Hash.parseBase64(lines[i]));
    }
    return new LogProof(index(lines[1]), path, SignedNote.parse(text.substring(split + 2)));
  }

  private static long index(String line) {
    try {
      return Long.parseLong(line.substring("index ".length()));
    } catch (NumberFormatException large) {
      throw new LedgerFormatException("too large: " + line, large);
    }
  }

  /** The file's text. */
  public String format() {
    StringBuilder text = new StringBuilder(HEADER).append("\nindex ").append(index).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.format()).toString();
  }

  /**
   * Verifies that the log of {@code trusted} holds an entry with these bytes at {@link #index()}.
   *
   * @param leaf the bytes of the entry
   * @param trusted a key that the caller has reason to trust, not one that came with the proof
   */
  public Verdict verify(byte[] leaf, VerifierKey trusted) {
    Checkpoint head;
    try {
      head = Checkpoint.parse(checkpoint.text());
    } catch (LedgerFormatException malformed) {
      return Verdict.MALFORMED_CHECKPOINT;
    }
    if (!head.origin().equals(trusted.name())) {
      return Verdict.OTHER_LOG;
    }
    if (!checkpoint.isSignedBy(trusted)) {
      return Verdict.NOT_SIGNED;
    }
    boolean included =
        MerkleTree.verifyInclusion(index, head.size(), MerkleTree.leaf(leaf), path, head.root());
    return included ? Verdict.VALID : Verdict.NOT_INCLUDED;
  }
}
