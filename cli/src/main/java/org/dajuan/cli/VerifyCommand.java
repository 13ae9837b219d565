package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.reports.publish.Verification;
import org.dajuan.reports.publish.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A published file, offline: no data folder, no network. 1 when anything in it was altered. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "verify_file")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "PUBLIC_KEY", descriptionKey = "key")
  private @Nullable String key;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Failure.badInput("no_such_file", file);
    }
    VerifierKey trusted = key == null ? null : TrustedKey.read(key);
    Verification found = Verifier.verify(Files.readAllBytes(file), trusted);
    PrintWriter out = spec.commandLine().getOut();
    for (Verification.Check check : found.checks()) {
      out.println((check.passed() ? "✓ " : "✗ ") + Texts.of(check.message()));
    }
    if (!found.isValid()) {
      out.println(Texts.get("verify_false"));
    } else if (found.trusted()) {
      out.println(Texts.get("verify_true"));
    } else {
      out.println(Texts.get("verify_own_key"));
    }
    out.flush();
    return found.isValid() ? 0 : Failure.FALSE;
  }
}
