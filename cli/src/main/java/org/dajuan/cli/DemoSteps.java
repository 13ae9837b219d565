package org.dajuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.PackInfo;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.claims.CheckResult;
import org.dajuan.desk.check.ExampleText;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceException;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.desk.report.ReportDesk;
import org.dajuan.figures.engine.RefreshResult;
import org.dajuan.records.access.Person;
import org.dajuan.records.log.LogVerification;
import org.dajuan.records.script.ScriptedChanges;
import org.dajuan.records.transfer.ImportOutcome;
import org.dajuan.records.transfer.ImportRequest;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.publish.Publication;
import org.dajuan.reports.publish.Verification;
import org.dajuan.reports.publish.Verifier;
import org.dajuan.reports.render.Formats;
import org.jspecify.annotations.Nullable;

/** What the demo does, step by step; each failed step ends it with one line. */
final class DemoSteps {

  private static final Person ACTOR = Person.administrator("demo");

  private final WorkspaceOptions options;
  private final Steps steps;
  private @Nullable Catalog catalog;
  private @Nullable Workspace workspace;
  private @Nullable Path published;

  DemoSteps(WorkspaceOptions options, Steps steps) {
    this.options = options;
    this.steps = steps;
  }

  /** Runs all steps; the caller closes the workspace. */
  Workspace run() throws IOException {
    steps.run(Texts.get("demo.packs"), this::loadPacks);
    steps.run(Texts.get("demo.tables"), this::createTables);
    Workspace made = opened();
    try {
      steps.run(Texts.get("demo.import"), this::importRecords);
      if (!loaded().changes().isEmpty()) {
        steps.run(Texts.get("demo.changes"), this::applyChanges);
      }
      steps.run(Texts.get("demo.figures"), this::computeFigures);
      steps.run(Texts.get("demo.compare"), this::compare);
      steps.run(Texts.get("demo.publish"), this::publish);
      steps.run(Texts.get("demo.verify"), this::verifyPublished);
      steps.run(Texts.get("demo.check"), this::checkArticle);
      steps.run(Texts.get("demo.ledger"), this::verifyLedger);
      return made;
    } catch (RuntimeException | IOException e) {
      made.close();
      throw e;
    }
  }

  private Catalog loaded() {
    if (catalog == null) {
      throw new IllegalStateException("packs are not loaded");
    }
    return catalog;
  }

  private Workspace opened() {
    if (workspace == null) {
      throw new IllegalStateException("workspace is not open");
    }
    return workspace;
  }

  private PackInfo uppermostPack() {
    List<PackInfo> packs = loaded().packs();
    return packs.get(packs.size() - 1);
  }

  private String loadPacks() {
    LoadResult result = Workspace.loadPacks(options);
    Catalog found =
        result
            .catalog()
            .orElseThrow(
                () ->
                    new WorkspaceException(
                        Texts.get("pack_faulty", result.findings().errorCount()),
                        result.findings().list()));
    catalog = found;
    return Texts.get(
        "demo.packs.done",
        found.packs().size(),
        found.regions().list().size(),
        found.registers().size(),
        found.indicators().size());
  }

  private String createTables() {
    workspace = Workspace.open(options, loaded());
    workspace.markAsDemo();
    return Texts.get("demo.tables.done", loaded().registers().size(), options.folder().root());
  }

  private String importRecords() throws IOException {
    long created = 0;
    for (DataFile data : loaded().dataFiles()) {
      ImportRequest request =
          ImportRequest.of(data.register(), data.file(), ACTOR).withFaultsFile(null);
      ImportOutcome outcome =
          opened().importer().run(request, (step, rows) -> steps.progress(data.register(), rows));
      if (!outcome.isComplete()) {
        Finding first = outcome.findings().list().get(0);
        throw Failure.badInput("demo.import.refused", data.file(), FindingLines.line(first));
      }
      created += outcome.created();
    }
    return Texts.get("demo.import.done", created, loaded().dataFiles().size());
  }

  private String applyChanges() {
    ScriptedChanges.Outcome outcome = opened().applyScriptedChanges();
    if (outcome.findings().hasErrors()) {
      Finding first =
          outcome.findings().list().stream()
              .filter(each -> each.severity() == Severity.ERROR)
              .findFirst()
              .orElseThrow();
      throw Failure.badInput("demo.changes.refused", FindingLines.line(first));
    }
    return Texts.get("demo.changes.done", outcome.applied());
  }

  private String computeFigures() {
    RefreshResult result = opened().engine().refresh();
    opened().publisher().publish();
    return Texts.get("demo.figures.done", result.figures(), loaded().indicators().size());
  }

  private String compare() throws IOException {
    Optional<ExpectedFigures.Comparison> comparison =
        ExpectedFigures.compare(opened(), uppermostPack().folder());
    if (comparison.isEmpty()) {
      return Texts.get("demo.compare.none");
    }
    List<String> differences = comparison.get().differences();
    if (!differences.isEmpty()) {
      throw Failure.isFalse("demo.compare.different", String.join("; ", differences));
    }
    return Texts.get("demo.compare.done", comparison.get().compared());
  }

  private Period year() {
    return opened().years().latest(loaded().home());
  }

  private String publish() {
    ReportDesk desk = opened().reportDesk();
    Period year = year();
    Region home = loaded().regions().get(loaded().home());
    ReportDefinition report =
        desk.findFor(home, year)
            .orElseThrow(() -> Failure.badInput("demo.publish.none", home.level()));
    Draft draft = desk.compose(ACTOR, report, home, year, report.language().locale());
    if (!draft.isPublishable()) {
      throw Failure.badInput(
          "demo.publish.refused", FindingLines.line(draft.findings().list().get(0)));
    }
    Publication publication = desk.publish(draft, ACTOR);
    published = desk.file(publication, Formats.HTML);
    return Texts.get(
        "demo.publish.done", year.toString(), draft.document().facts().size(), published);
  }

  private String verifyPublished() throws IOException {
    Path file = published;
    if (file == null) {
      throw new IllegalStateException("nothing was published");
    }
    Path key = opened().folder().verifierKey();
    Verification found = Verifier.verify(Files.readAllBytes(file), TrustedKey.read(key.toString()));
    if (!found.isValid()) {
      throw Failure.isFalse(
          "demo.verify.false",
          found.findFault().map(check -> Texts.of(check.message())).orElse(""));
    }
    return Texts.get("demo.verify.done", found.checks().size());
  }

  private String checkArticle() throws IOException {
    Path article = ExampleText.find(loaded()).orElse(null);
    if (article == null) {
      return Texts.get("demo.check.none");
    }
    CheckResult result =
        opened().checkDesk().check(CheckCommand.read(article), loaded().home(), year(), List.of());
    return CheckCommand.summary(result);
  }

  private String verifyLedger() {
    opened().publisher().publish();
    LogVerification found = opened().verifier().verify();
    if (!found.isIntact()) {
      throw Failure.isFalse(
          "demo.ledger.changed", FindingLines.line(found.findings().list().get(0)));
    }
    return Texts.get(
        "ledger_intact", found.entries(), found.rows(), found.checkpoints(), found.published(), 0);
  }
}
