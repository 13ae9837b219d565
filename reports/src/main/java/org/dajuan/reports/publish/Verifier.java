package org.dajuan.reports.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.word.Localized;
import org.dajuan.ledger.Commitment;
import org.dajuan.ledger.Entry;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.reports.publish.Verification.Check;
import org.dajuan.reports.render.Formats;
import org.jspecify.annotations.Nullable;

/**
 * Verifies published files offline. Whatever byte of the file was altered (a digit, a word, a fact,
 * the entry, the proof, the checkpoint, the signature), a check fails and says which.
 *
 * <p>Without a trusted key a file can only be found whole: whoever can write files can also make a
 * key and a ledger of his own. Any input gives a result, never an exception.
 */
public final class Verifier {

  private Verifier() {}

  /**
   * Verifies a file. One of which only line ends or the byte order mark were changed, as some
   * editors do, is not valid, but is said to be just that.
   *
   * @param trusted the public key of the ledger, obtained from somewhere else than the file; null
   *     when there is none
   */
  public static Verification verify(byte[] file, @Nullable VerifierKey trusted) {
    Verification asItIs = new Run(trusted).verify(file);
    if (asItIs.isValid()) {
      return asItIs;
    }
    Verification nearest = asItIs;
    for (byte[] mended : EditorTraces.without(file)) {
      Verification found = new Run(trusted).verify(mended);
      if (found.isValid()) {
        return withTraces(found);
      } else if (found.checks().size() > nearest.checks().size()) {
        nearest = found;
      }
    }
    return nearest;
  }

  /** What is proved of the file without them; the file itself is not the one published. */
  private static Verification withTraces(Verification found) {
    List<Check> checks = new ArrayList<>(found.checks());
    checks.removeIf(check -> check.code().equals("document"));
    checks.add(
        new Check(
            EditorTraces.CODE,
            false,
            new Localized(
                "文字和数字与发布时相同；但文件被编辑软件另存过：换行符或字节序标记变了，不再一字节不差",
                "Words and figures are as published; but an editor saved the file: its line ends or"
                    + " byte order mark were changed, so it is no longer the published file to the"
                    + " letter.")));
    return new Verification(
        checks, found.trusted(), found.entry(), found.content(), found.checkpoint());
  }

  /** One verification. */
  private static final class Run {

    private final @Nullable VerifierKey trusted;
    private final List<Check> checks = new ArrayList<>();
    private @Nullable Entry entry;
    private @Nullable PublicationContent content;
    private @Nullable Checkpoint checkpoint;

    Run(@Nullable VerifierKey trusted) {
      this.trusted = trusted;
    }

    Verification verify(byte[] file) {
      Optional<Formats.Recognized> parts = Formats.recognize(file);
      if (parts.isEmpty() || parts.get().sealed().seal().isEmpty()) {
        return end(
            "sealed",
            "文件末尾没有凭证：不是发布稿，或凭证被删去、移动",
            "The file does not end in a proof: it was not published, or the proof was removed.");
      }
      try {
        return verify(parts.get(), Seal.parse(parts.get().sealed().seal()));
      } catch (IllegalArgumentException malformed) {
        return end(
            "sealed",
            "凭证写法不合规：" + malformed.getMessage(),
            "The proof is not well formed: " + malformed.getMessage() + ".");
      }
    }

    private Verification verify(Formats.Recognized parts, Seal seal) {
      Entry read = Entry.parse(seal.entry());
      LogProof proof = LogProof.parse(seal.proof());
      VerifierKey key = VerifierKey.parse(seal.key());
      checkpoint = Checkpoint.parse(proof.checkpoint().text());
      entry = read;
      pass("sealed", "凭证完整", "The file carries a complete proof.");

      byte[] salt = Hash.parseBase64(seal.salt()).bytes();
      if (!Commitment.verify(read.commitment(), salt, seal.content())) {
        return end(
            "content",
            "所附事实与账目的承诺不符：事实、盐值或账目被改动",
            "The facts are not what the entry commits to: facts, salt or entry were altered.");
      }
      PublicationContent published = PublicationContent.parse(seal.content());
      content = published;
      if (!read.kind().equals(PublicationContent.KIND)) {
        return end("content", "账目不是一次发布", "The entry is not a publication.");
      }
      pass("content", "事实与账目一致", "The facts are what the entry commits to.");

      String digest = Hash.sha256(parts.sealed().body()).hex();
      if (!digest.equals(published.digests().get(parts.format().code()))) {
        return end(
            "document",
            "正文与发布时不同：文字或数字被改动",
            "The document is not what was published: a word or a figure was altered.");
      }
      pass("document", "正文与发布时一字不差", "The document is what was published, to the letter.");
      if (trusted != null && !trusted.equals(key)) {
        return end(
            "key",
            "文件所附公钥不是您信任的公钥 " + trusted.name(),
            "The key in the file is not the trusted key of " + trusted.name() + ".");
      }
      return proof(read, seal, proof, key);
    }

    private Verification proof(Entry read, Seal seal, LogProof proof, VerifierKey key) {
      LogProof.Verdict verdict = proof.verify(seal.entry().getBytes(StandardCharsets.UTF_8), key);
      if (verdict == LogProof.Verdict.OTHER_LOG || verdict == LogProof.Verdict.NOT_SIGNED) {
        return end(
            "signature",
            verdict == LogProof.Verdict.OTHER_LOG
                ? "检查点属于另一账本，不是 " + key.name()
                : "检查点的签名不对：检查点或签名被改动，或不是由该公钥签署",
            verdict == LogProof.Verdict.OTHER_LOG
                ? "The checkpoint is that of another ledger, not of " + key.name() + "."
                : "The checkpoint's signature is wrong: checkpoint or signature were altered, or"
                    + " another key signed.");
      }
      pass(
          "signature",
          "检查点由 " + key.name() + " 签署",
          "The checkpoint is signed by " + key.name() + ".");
      if (verdict != LogProof.Verdict.VALID || proof.index() != read.sequence()) {
        return end(
            "inclusion",
            "证明不成立：账目不在检查点所述的账本中，或证明被改动",
            "The proof fails: the entry is not in the ledger of the checkpoint, or the proof was"
                + " altered.");
      }
      pass(
          "inclusion",
          "账本第 " + read.sequence() + " 号确有这次发布",
          "The publication is entry " + read.sequence() + " of the ledger.");
      return result();
    }

    private void pass(String code, String zh, String en) {
      checks.add(new Check(code, true, new Localized(zh, en)));
    }

    private Verification end(String code, String zh, String en) {
      checks.add(new Check(code, false, new Localized(zh, en)));
      return result();
    }

    private Verification result() {
      return new Verification(checks, trusted != null, entry, content, checkpoint);
    }
  }
}
