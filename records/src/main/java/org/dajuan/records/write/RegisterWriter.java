package org.dajuan.records.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.draft.ComputedValues;
import org.dajuan.records.draft.Conditions;
import org.dajuan.records.draft.DivisionDates;
import org.dajuan.records.draft.DraftParser;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.draft.ReferenceLookup;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.jspecify.annotations.Nullable;

/** The write path of one register, inside the caller's transaction. Thread-safe. */
final class RegisterWriter {
  private final Catalog catalog;
  private final Register register;
  private final RegisterTable table;
  private final DraftParser parser;
  private final ReferenceLookup references;
  private final DivisionDates divisions;
  private final RecordRow rows;
  private final StepCheck steps;
  private final InstantSource clock;
  private final RecordId ids;

  RegisterWriter(Catalog catalog, Register register, InstantSource clock, RecordId ids) {
    this.catalog = catalog;
    this.register = register;
    this.table = RegisterTable.of(register);
    this.parser = new DraftParser(catalog, table);
    this.references = new ReferenceLookup(catalog, table);
    this.divisions = new DivisionDates(catalog, register);
    this.rows = new RecordRow(catalog, table);
    this.steps = new StepCheck(catalog, register);
    this.clock = clock;
    this.ids = ids;
  }

  ChangeResult apply(Connection connection, Change change, Person actor, Sight sight, String source)
      throws SQLException {
    return change instanceof Change.Create create
        ? create(connection, create, actor, sight, source)
        : change(connection, (Change.OfRecord) change, actor, sight, source);
  }

  private ChangeResult create(
      Connection connection, Change.Create change, Person actor, Sight sight, String source)
      throws SQLException {
    Findings findings = new Findings();
    UUID id = change.id() == null ? ids.next() : change.id();
    RecordDraft draft = new RecordDraft(table);
    fill(connection, draft, change.values(), "", findings);
    steps.checkRegion(Rights.Action.CREATE, sight, draft.region(catalog), id, findings);
    String state = catalog.lifecycleOf(register).initial();
    if (change.id() != null) {
      Optional<CurrentRecord> existing = CurrentRecord.lock(connection, table, id);
      if (existing.isPresent()) {
        return sentAgain(existing.get(), draft.content(catalog, state).build(), findings);
      }
    }
    for (DivisionDates.Said said : divisions.check(draft)) {
      String name = register.fields().get(said.field()).name();
      findings.add(said.objection().at(place("", name)));
    }
    check(connection, id, draft, state, null, "", findings);
    if (findings.hasErrors()) {
      return new ChangeResult.Refused(findings);
    }
    Instant now = now();
    long sequence = append(connection, change, draft, state, id, 1, actor, source, now);
    rows.insert(connection, id, draft, state, sequence, now);
    return new ChangeResult.Applied(id, 1, sequence, findings);
  }

  /** A device that got no answer sends its creation again. */
  private ChangeResult sentAgain(
      CurrentRecord existing, CanonicalContent content, Findings findings) {
    if (existing.content().equals(content)) {
      return new ChangeResult.Applied(
          existing.id(), existing.version(), existing.sequence(), findings);
    }
    findings.add(WriteFindings.idTaken(register, existing.id()));
    return new ChangeResult.Refused(findings);
  }

  private ChangeResult change(
      Connection connection, Change.OfRecord change, Person actor, Sight sight, String source)
      throws SQLException {
    Findings findings = new Findings();
    CurrentRecord current = CurrentRecord.lock(connection, table, change.id()).orElse(null);
    if (current == null) {
      // Locked are only rows that the person may write; of others he learns what he sees anyway.
      findings.add(
          CurrentRecord.isSeen(connection, table, change.id())
              ? WriteFindings.notPermitted(register, change.id().toString(), Rights.Action.EDIT)
              : WriteFindings.unknownRecord(register, change.id()));
      return new ChangeResult.Refused(findings);
    }
    Transition step =
        change instanceof Change.Transition taken ? steps.step(taken, findings) : null;
    String record = change.id().toString();
    RecordDraft draft = RecordDraft.of(table, current.content());
    fill(connection, draft, change.values(), record, findings);
    if (current.version() != change.version()) {
      return Conflicts.describe(connection, current, draft, change.version(), sight);
    }
    steps.check(change, step, current, sight, findings);
    if (findings.hasErrors()) {
      return new ChangeResult.Refused(findings);
    }
    steps.checkMove(current, draft.region(catalog), sight, findings);
    if (step != null) {
      steps.checkOtherPerson(connection, step, current, actor, findings);
    }
    if (findings.hasErrors()) {
      return new ChangeResult.Refused(findings);
    }
    String state = stateAfter(change, step, current);
    if (!state.equals(State.VOIDED)) {
      check(connection, change.id(), draft, state, step, record, findings);
    }
    if (findings.hasErrors()) {
      return new ChangeResult.Refused(findings);
    }
    if (step == null && draft.content(catalog, state).build().equals(current.content())) {
      return new ChangeResult.Applied(
          current.id(), current.version(), current.sequence(), findings);
    }
    Instant now = now();
    int version = current.version() + 1;
    long sequence =
        append(connection, change, draft, state, change.id(), version, actor, source, now);
    rows.update(connection, current, draft, state, sequence, now);
    return new ChangeResult.Applied(change.id(), version, sequence, findings);
  }

  private static String stateAfter(
      Change change, @Nullable Transition step, CurrentRecord current) {
    if (change instanceof Change.VoidRecord) {
      return State.VOIDED;
    }
    return step == null ? current.state() : step.to();
  }

  private void fill(
      Connection connection,
      RecordDraft draft,
      Map<String, String> values,
      String record,
      Findings findings)
      throws SQLException {
    for (String name : values.keySet()) {
      Field field = register.findField(name).orElse(null);
      if (field == null) {
        findings.add(WriteFindings.unknownField(register, record, name));
      } else if (field.isComputed()) {
        findings.add(
            RecordFaults.COMPUTED_FIELD.with("field", field.title()).at(place(record, name)));
      }
    }
    for (int field : parser.order()) {
      String name = register.fields().get(field).name();
      String text = register.fields().get(field).isComputed() ? null : values.get(name);
      Objection objection = text == null ? null : parser.parse(draft, field, text, null);
      if (objection != null) {
        findings.add(objection.at(place(record, name)));
      }
    }
    references.resolve(
        connection,
        List.of(draft),
        field -> isEntered(register.fields().get(field), values),
        (index, field, objection) ->
            findings.add(objection.at(place(record, register.fields().get(field).name()))));
  }

  private static boolean isEntered(Field field, Map<String, String> values) {
    return !field.isComputed() && values.containsKey(field.name());
  }

  /** Required fields, key, rules and what the step asks. */
  private void check(
      Connection connection,
      UUID id,
      RecordDraft draft,
      String state,
      @Nullable Transition step,
      String record,
      Findings findings)
      throws SQLException {
    for (int i = 0; i < register.fields().size(); i++) {
      Field field = register.fields().get(i);
      boolean required = register.isRequired(field);
      if (required && draft.isEmpty(i) && !isReported(findings, record, field.name())) {
        findings.add(RecordFaults.required(field).at(place(record, field.name())));
      }
    }
    Optional<UUID> other = rows.findSameKey(connection, id, draft);
    if (other.isPresent()) {
      findings.add(WriteFindings.duplicateKey(register, id, other.get().toString()));
    }
    ComputedValues.fill(connection, draft, id);
    for (Conditions.Broken broken : Conditions.check(connection, catalog, draft, state, step)) {
      findings.add(broken.objection().at(place(record, broken.field())));
    }
  }

  /** A field whose text was not understood is empty in the draft; once is enough. */
  private boolean isReported(Findings findings, String record, String field) {
    return findings.list().stream().anyMatch(each -> each.place().equals(place(record, field)));
  }

  private Place place(String record, String field) {
    return new Place.InField(register.id(), record, field);
  }

  private long append(
      Connection connection,
      Change change,
      RecordDraft draft,
      String state,
      UUID id,
      int version,
      Person actor,
      String source,
      Instant now)
      throws SQLException {
    CanonicalContent.Builder content = draft.content(catalog, state);
    content.put(RecordContent.SOURCE, printable(source));
    content.put(RecordContent.REASON, printable(change.reason()));
    if (change instanceof Change.Transition taken) {
      content.put(RecordContent.TRANSITION, taken.transition());
    }
    return EntryLog.append(
        connection,
        new NewEntry(
            now, actor.name(), change.kind(), register.id(), id, version, content.build()));
  }

  /**
   * Without what no canonical content may hold: control characters and halves of surrogate pairs.
   */
  private static String printable(String text) {
    return text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  /** The answer where the database knows a record with the same id or key, and tells no more. */
  ChangeResult taken(Change change) {
    Findings findings = new Findings();
    if (register.key().isEmpty()) {
      UUID id = ((Change.Create) change).id();
      findings.add(WriteFindings.idTaken(register, id == null ? ids.next() : id));
      return new ChangeResult.Refused(findings);
    }
    UUID id = change instanceof Change.OfRecord known ? known.id() : ids.next();
    findings.add(WriteFindings.duplicateKey(register, id, "?"));
    return new ChangeResult.Refused(findings);
  }

  /** PostgreSQL keeps microseconds; entry and row must say the same. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
