package org.dajuan.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.dajuan.desk.json.CheckpointJson;
import org.dajuan.desk.json.ConsistencyJson;
import org.dajuan.desk.json.InclusionJson;
import org.dajuan.desk.json.VerificationJson;
import org.dajuan.desk.open.Workspace;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.log.LogVerification;
import org.dajuan.records.log.Proofs;
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
        JsonOutput.print(out(), CheckpointJson.of(note));
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
      LogVerification found = workspace.verifier().verify(trusted);
      found.findings().addAll(PublicationCheck.check(workspace.database().engine()));
      if (json) {
        JsonOutput.print(out(), VerificationJson.of(found, Texts.locale()));
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
        JsonOutput.print(out(), InclusionJson.of(proof, proofs.entry(sequence).entry()));
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
      if (json) {
        JsonOutput.print(out(), ConsistencyJson.of(proof));
      } else {
        out().println(proof.oldSize() + " " + proof.oldRoot().base64());
        out().println(proof.newSize() + " " + proof.newRoot().base64());
        proof.path().stream().map(Hash::base64).forEach(out()::println);
        out().flush();
      }
    }
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
