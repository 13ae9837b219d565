package org.dajuan.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.desk.open.Workspace;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.note.Checkpoint;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.log.Proofs;
import org.dajuan.records.log.Verification;
import org.dajuan.reports.publish.PublicationCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The ledger: its signed head, its proofs, and whether anything was changed behind its back. */
@Command(name = "ledger")
final class LedgerCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.get("command_missing"));
  }

  @Command(name = "checkpoint")
  int checkpoint(
      @Mixin DataOptions data, @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Workspace workspace = data.open()) {
      SignedNote note = workspace.publisher().publish();
      if (json) {
        Checkpoint head = Checkpoint.parse(note.text());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("origin", head.origin());
        fields.put("size", head.size());
        fields.put("root", head.root().base64());
        fields.put("note", note.format());
        JsonOutput.print(out(), fields);
      } else {
        out().print(note.format());
        out().flush();
      }
    }
    return 0;
  }

  @Command(name = "verify")
  int verify(
      @Mixin DataOptions data,
      @Option(names = "--key", paramLabel = "PUBLIC_KEY", descriptionKey = "key")
          @Nullable String key,
      @Option(names = "--json", descriptionKey = "json") boolean json) {
    Optional<VerifierKey> trusted = Optional.ofNullable(key).map(TrustedKey::read);
    try (Workspace workspace = data.open()) {
      Verification found = workspace.verifier().verify(trusted);
      found.findings().addAll(PublicationCheck.check(workspace.database().engine()));
      if (json) {
        JsonOutput.print(out(), json(found));
      } else {
        FindingLines.print(found.findings(), out());
        out()
            .println(
                Texts.get(
                    found.isIntact() ? "ledger_intact" : "ledger_changed",
                    found.entries(),
                    found.rows(),
                    found.checkpoints(),
                    found.published(),
                    found.findings().errorCount()));
        out().flush();
      }
      return found.isIntact() ? 0 : Failure.FALSE;
    }
  }

  private static Map<String, Object> json(Verification found) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("intact", found.isIntact());
    fields.put("origin", found.origin());
    fields.put("entries", found.entries());
    fields.put("published", found.published());
    fields.put("checkpoints", found.checkpoints());
    fields.put("rows", found.rows());
    fields.put("erased", found.erased());
    fields.put("errors", found.findings().errorCount());
    fields.put("findings", found.findings().list().stream().map(LedgerCommand::json).toList());
    return fields;
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", finding.code());
    fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    fields.put("place", finding.place().toString());
    fields.put("message", Texts.of(finding.message()));
    fields.put("remedy", Texts.of(finding.remedy()));
    fields.put("values", finding.values());
    return fields;
  }

  @Command(name = "proof")
  int proof(
      @Mixin DataOptions data,
      @Parameters(paramLabel = "SEQ", descriptionKey = "sequence") long sequence,
      @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Workspace workspace = data.open()) {
      workspace.publisher().publish();
      Proofs proofs = workspace.proofs();
      LogProof proof = proofs.inclusion(sequence);
      if (json) {
        Proofs.Stored stored = proofs.entry(sequence);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("index", proof.index());
        fields.put("leaf", MerkleTree.leaf(stored.entry().leafBytes()).hex());
        fields.put("entry", new String(stored.entry().leafBytes(), StandardCharsets.UTF_8));
        fields.put("path", proof.path().stream().map(Hash::base64).toList());
        fields.put("checkpoint", proof.checkpoint().format());
        JsonOutput.print(out(), fields);
      } else {
        out().print(proof.format());
        out().flush();
      }
    }
    return 0;
  }

  @Command(name = "consistency")
  int consistency(
      @Mixin DataOptions data,
      @Parameters(index = "0", paramLabel = "A", descriptionKey = "old_size") long oldSize,
      @Parameters(index = "1", paramLabel = "B", descriptionKey = "new_size") long newSize,
      @Option(names = "--json", descriptionKey = "json") boolean json) {
    try (Workspace workspace = data.open()) {
      workspace.publisher().publish();
      Proofs.Consistency proof = workspace.proofs().consistency(oldSize, newSize);
      List<String> path = proof.path().stream().map(Hash::base64).toList();
      if (json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("old_size", proof.oldSize());
        fields.put("old_root", proof.oldRoot().base64());
        fields.put("new_size", proof.newSize());
        fields.put("new_root", proof.newRoot().base64());
        fields.put("path", path);
        JsonOutput.print(out(), fields);
      } else {
        out().println(proof.oldSize() + " " + proof.oldRoot().base64());
        out().println(proof.newSize() + " " + proof.newRoot().base64());
        path.forEach(out()::println);
        out().flush();
      }
    }
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
