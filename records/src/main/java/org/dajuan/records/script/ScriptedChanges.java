package org.dajuan.records.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.ScriptedChange;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.draft.RecordKeys;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.read.RecordView;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.jspecify.annotations.Nullable;

/**
 * Applies the changes of a catalog's packs one after the other, each as its actor with his roles.
 * Each stands or falls by itself; what is refused is said with the line of its file.
 */
public final class ScriptedChanges {

  private final Catalog catalog;
  private final Database database;
  private final RecordWriter writer;
  private final RecordReader reader;
  private final Map<String, RecordKeys> keys = new HashMap<>();

  public ScriptedChanges(Catalog catalog, Database database, RecordWriter writer) {
    this.catalog = catalog;
    this.database = database;
    this.writer = writer;
    this.reader = new RecordReader(new Access(catalog, database), Person.administrator("packs"));
  }

  /**
   * What came of it.
   *
   * @param applied how many changes stand
   * @param findings refusals as errors, remarks of rules as warnings
   */
  public record Outcome(int applied, Findings findings) {}

  /** Applies all changes of the catalog, in the order of packs and lines. */
  public Outcome apply() {
    Findings findings = new Findings();
    int applied = 0;
    for (ScriptedChange scripted : catalog.changes()) {
      if (apply(scripted, findings)) {
        applied++;
      }
    }
    return new Outcome(applied, findings);
  }

  private boolean apply(ScriptedChange scripted, Findings findings) {
    UUID id = find(scripted).orElse(null);
    Integer version = id == null ? null : versionOf(scripted.register(), id);
    if (id == null || version == null) {
      findings.add(unknownRecord(scripted));
      return false;
    }
    Change change =
        switch (scripted.kind()) {
          case UPDATE -> new Change.Update(scripted.register(), id, version, scripted.values());
          case TRANSITION ->
              new Change.Transition(
                  scripted.register(),
                  id,
                  version,
                  scripted.transition(),
                  scripted.values(),
                  scripted.reason());
          case CORRECT ->
              new Change.Correct(
                  scripted.register(), id, version, scripted.values(), scripted.reason());
          case VOID -> new Change.VoidRecord(scripted.register(), id, version, scripted.reason());
        };
    Person actor = Person.of(scripted.actor(), scripted.roles(), null);
    ChangeResult result = writer.apply(change, actor, scripted.place().toString());
    if (result instanceof ChangeResult.Applied done) {
      at(scripted, done.findings(), findings);
      return true;
    }
    if (result instanceof ChangeResult.Refused refused) {
      at(scripted, refused.findings(), findings);
      return false;
    }
    throw new IllegalStateException(scripted.place() + ": somebody else changes sample records");
  }

  private @Nullable Integer versionOf(String register, UUID id) {
    return reader.find(register, id).map(RecordView::version).orElse(null);
  }

  private Optional<UUID> find(ScriptedChange scripted) {
    RecordKeys known =
        keys.computeIfAbsent(
            scripted.register(), id -> new RecordKeys(catalog, catalog.register(id)));
    return database
        .asEngine()
        .look(
            connection -> {
              String id = known.find(connection, List.of(scripted.key())).get(scripted.key());
              return Optional.ofNullable(id).map(UUID::fromString);
            });
  }

  /** Says a finding of the write path at its line of the script. */
  private static void at(ScriptedChange scripted, Findings said, Findings findings) {
    for (Finding each : said.list()) {
      String field = " (" + scripted.key() + ", " + each.place() + ")";
      findings.add(each.toldAt(scripted.place(), field));
    }
  }

  private Finding unknownRecord(ScriptedChange scripted) {
    return RecordFaults.UNKNOWN_RECORD
        .at(scripted.place(), "register", scripted.register(), "record", scripted.key())
        .toldAt(scripted.place(), " (" + scripted.register() + ", " + scripted.key() + ")");
  }
}
