package org.dajuan.reports.publish;

import java.util.Base64;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.ledger.note.VerifierKey;

/**
 * What is embedded in a published file so that it proves itself: the entry, its salt and content,
 * the proof file, and the log's public key.
 *
 * <p>Written as canonical content in which {@code <} and {@code >} are escaped, so that it can
 * stand in HTML and Markdown. Law: {@code parse(s.format())} equals {@code s}, and nothing else is
 * read.
 *
 * @param entry the leaf's text
 * @param salt base64
 * @param content canonical content of the publication
 * @param proof a {@code .tlog-proof} file with its checkpoint
 * @param key vkey of the log; only the file's own word
 */
record Seal(String entry, String salt, String content, String proof, String key) {

  static Seal of(String entry, byte[] salt, String content, LogProof proof, VerifierKey key) {
    return new Seal(
        entry, Base64.getEncoder().encodeToString(salt), content, proof.format(), key.format());
  }

  String format() {
    return CanonicalContent.builder()
        .put("entry", entry)
        .put("salt", salt)
        .put("content", content)
        .put("proof", proof)
        .put("key", key)
        .build()
        .json()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e");
  }

  static Seal parse(String text) {
    CanonicalContent seal = CanonicalContent.parse(unescape(text));
    Seal read =
        new Seal(
            need(seal, "entry"),
            need(seal, "salt"),
            need(seal, "content"),
            need(seal, "proof"),
            need(seal, "key"));
    if (!read.format().equals(text)) {
      throw new LedgerFormatException("the proof is not written in its one form");
    }
    return read;
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
      } else if (text.startsWith("\\u003c", i) || text.startsWith("\\u003e", i)) {
        plain.append(text.charAt(i + 5) == 'c' ? '<' : '>');
        i += 5;
      } else {
        plain.append(c).append(text.charAt(++i));
      }
    }
    return plain.toString();
  }

  private static String need(CanonicalContent seal, String key) {
    return seal.findText(key)
        .orElseThrow(() -> new LedgerFormatException("the proof has no " + key));
  }
}
