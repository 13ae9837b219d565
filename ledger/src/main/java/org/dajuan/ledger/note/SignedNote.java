package org.dajuan.ledger.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dajuan.ledger.LedgerFormatException;

/**
 * A text with signature lines below it.
 *
 * <p>Text and signatures are split at the last empty line; what is signed is the text with its
 * final line feed. Law: {@code parse(n.format())} equals {@code n}. Source: C2SP signed-note.
 *
 * @param text one or more lines, each ended by a line feed
 * @param signatures at least one; not verified
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  private static final int MAX_CHARACTERS = 1_000_000;
  private static final int MAX_SIGNATURES = 100;

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (text.length() > MAX_CHARACTERS) {
      throw new LedgerFormatException("a note has at most " + MAX_CHARACTERS + " characters");
    }
    if (!text.endsWith("\n")) {
      throw new LedgerFormatException("the text of a note ends with a line feed");
    }
    if (text.codePoints().anyMatch(c -> c < 0x20 && c != '\n' || c >= 0xd800 && c <= 0xdfff)) {
      throw new LedgerFormatException("the note contains a control character or is not UTF-8");
    }
    if (signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
      throw new LedgerFormatException("a note has 1 to " + MAX_SIGNATURES + " signatures");
    }
  }

  /**
   * Reads a note.
   *
   * @throws LedgerFormatException if it is not one
   */
  public static SignedNote parse(String note) {
    int split = note.length() > 2 * MAX_CHARACTERS ? -1 : note.lastIndexOf("\n\n");
    if (split < 0 || !note.endsWith("\n")) {
      throw new LedgerFormatException("not a signed note: text, empty line, signature lines");
    }
    String below = note.substring(split + 2);
    List<NoteSignature> signatures = new ArrayList<>();
    for (int at = 0; at < below.length(); at = below.indexOf('\n', at) + 1) {
      if (signatures.size() == MAX_SIGNATURES) {
        throw new LedgerFormatException("a note has at most " + MAX_SIGNATURES + " signatures");
      }
      signatures.add(NoteSignature.parse(below.substring(at, below.indexOf('\n', at))));
    }
    return new SignedNote(note.substring(0, split + 1), signatures);
  }

  /** The note as text. */
  public String format() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (NoteSignature signature : signatures) {
      note.append(signature.format()).append('\n');
    }
    return note.toString();
  }

  /** The same note with one more signature. */
  public SignedNote with(NoteSignature signature) {
    List<NoteSignature> all = new ArrayList<>(signatures);
    all.add(signature);
    return new SignedNote(text, all);
  }

  /**
   * The known keys that signed this note; signatures of others are passed over.
   *
   * @return empty if no known key signed, or if a line that claims a known key is wrong: then
   *     nothing in the note may be believed
   */
  public List<VerifierKey> verify(Collection<VerifierKey> known) {
    List<VerifierKey> signers = new ArrayList<>();
    for (NoteSignature signature : signatures) {
      for (VerifierKey key : known) {
        if (!signature.isBy(key)) {
          continue;
        }
        if (!key.verify(text, signature)) {
          return List.of();
        }
        if (!signers.contains(key)) {
          signers.add(key);
        }
      }
    }
    return List.copyOf(signers);
  }

  /** Whether {@code key} signed this note. */
  public boolean isSignedBy(VerifierKey key) {
    return !verify(List.of(key)).isEmpty();
  }
}
