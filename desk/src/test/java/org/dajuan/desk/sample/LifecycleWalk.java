package org.dajuan.desk.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.read.RecordQuery;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.read.RecordView;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;

/**
 * Walks the life cycle of one register with its own sample records as material: every step from
 * every state that it starts from, as everybody who may, and refused in every way in which it must
 * be. Says what does not hold, one line each.
 */
final class LifecycleWalk {

  private static final String NOBODY = "nobody-in-particular";

  private final Catalog catalog;
  private final Register register;
  private final Lifecycle lifecycle;
  private final Database database;
  private final RecordWriter writer;
  private final RecordReader reader;
  private final List<RecordView> material;
  private final List<String> wrong = new ArrayList<>();
  private int person;

  /** A record that took a step, and the state that it came from. */
  private record Taken(UUID id, String from) {}

  LifecycleWalk(Catalog catalog, Register register, Database database, Clock clock) {
    this.catalog = catalog;
    this.register = register;
    this.lifecycle = catalog.lifecycleOf(register);
    this.database = database;
    this.writer = new RecordWriter(catalog, database, clock);
    this.reader = new RecordReader(new Access(catalog, database), Person.administrator("reader"));
    this.material =
        reader.page(RecordQuery.of(register.id()).withLimit(RecordQuery.MOST)).records();
  }

  /** Walks; empty when all is as it should be. */
  List<String> walk() throws SQLException {
    Set<String> found = new LinkedHashSet<>();
    material.forEach(record -> found.add(record.state()));
    for (State state : lifecycle.states()) {
      if (!found.contains(state.id())) {
        wrong.add(register.id() + ": no sample record is in the state " + state.id());
      }
    }
    if (!material.isEmpty()) {
      for (Transition step : lifecycle.transitions()) {
        for (String from : step.from().stream().sorted().toList()) {
          walk(step, from);
        }
      }
      correctAndVoid();
    }
    return wrong;
  }

  private void walk(Transition step, String from) throws SQLException {
    Taken taken = take(step, from);
    if (taken == null) {
      return;
    }
    for (String role : step.roles()) {
      reset(taken.id(), from);
      expectApplied(step, from, step(taken.id(), step, Map.of(), actor(role)), "as " + role);
    }
    reset(taken.id(), from);
    refusedForOthers(step, taken);
    refusedWithoutFields(step, taken);
    if (step.reasonNeeded()) {
      ChangeResult result =
          writer.apply(
              new Change.Transition(
                  register.id(), taken.id(), version(taken.id()), step.id(), Map.of(), " "),
              rightActor(step),
              "walk");
      expectRefused(step, result, "reason_needed", "without a reason");
    }
    if (step.otherPerson()) {
      refusedForTheSamePerson(step, taken);
    }
    refusedFromElsewhere(step, taken);
  }

  /** The first record that takes the step; what is amiss with the best one when none does. */
  private Taken take(Transition step, String from) throws SQLException {
    List<RecordView> likely =
        material.stream()
            .sorted(
                Comparator.comparingInt(
                    record ->
                        record.state().equals(step.to()) ? 0 : record.state().equals(from) ? 1 : 2))
            .toList();
    List<Finding> least = null;
    for (RecordView record : likely) {
      reset(record.id(), from);
      ChangeResult result = step(record.id(), step, Map.of(), rightActor(step));
      if (result instanceof ChangeResult.Applied) {
        reset(record.id(), from);
        return new Taken(record.id(), from);
      }
      reset(record.id(), record.state());
      List<Finding> said = findings(result);
      if (least == null || said.size() < least.size()) {
        least = said;
      }
    }
    wrong.add(
        "%s: no sample record can take the step %s from %s: %s"
            .formatted(
                register.id(),
                step.id(),
                from,
                least == null
                    ? "there is none"
                    : least.stream().map(each -> each.code() + " " + field(each)).toList()));
    return null;
  }

  private void refusedForOthers(Transition step, Taken taken) throws SQLException {
    if (step.roles().isEmpty()) {
      return;
    }
    ChangeResult result = step(taken.id(), step, Map.of(), everybodyBut(step.roles()));
    expectRefused(step, result, "role_missing", "as everybody else");
  }

  private void refusedWithoutFields(Transition step, Taken taken) throws SQLException {
    for (String field : step.requires()) {
      ChangeResult result = step(taken.id(), step, Map.of(field, ""), rightActor(step));
      boolean named =
          result instanceof ChangeResult.Refused
              && findings(result).stream().anyMatch(each -> field(each).equals(field));
      if (!named) {
        wrong.add(at(step) + " is not refused for lack of " + field + ": " + said(result));
        reset(taken.id(), taken.from());
      }
    }
    if (!step.evidence().isEmpty()) {
      Map<String, String> none = new LinkedHashMap<>();
      step.evidence().forEach(field -> none.put(field, ""));
      ChangeResult result = step(taken.id(), step, none, rightActor(step));
      expectRefused(step, result, "evidence_missing", "without evidence");
    }
  }

  private void refusedForTheSamePerson(Transition step, Taken taken) throws SQLException {
    Person same = rightActor(step);
    reset(taken.id(), taken.from());
    ChangeResult first = step(taken.id(), step, Map.of(), same);
    expectApplied(step, taken.from(), first, "as somebody else");
    reset(taken.id(), taken.from());
    expectRefused(
        step, step(taken.id(), step, Map.of(), same), "same_person", "as who changed it before");
  }

  private void refusedFromElsewhere(Transition step, Taken taken) throws SQLException {
    for (State state : lifecycle.states()) {
      if (!step.from().contains(state.id())) {
        reset(taken.id(), state.id());
        ChangeResult result = step(taken.id(), step, Map.of(), rightActor(step));
        expectRefused(step, result, "wrong_state", "from " + state.id());
      }
    }
    reset(taken.id(), taken.from());
  }

  /** Roles for correcting and voiding; a record is voided last, when nothing needs it any more. */
  private void correctAndVoid() throws SQLException {
    RecordView record = material.get(0);
    reset(record.id(), record.state());
    for (boolean correct : List.of(true, false)) {
      Set<String> roles = correct ? lifecycle.correctRoles() : lifecycle.voidRoles();
      if (!roles.isEmpty()) {
        ChangeResult result =
            writer.apply(change(correct, record.id(), "理由"), everybodyBut(roles), "walk");
        if (!codes(result).contains("role_missing")) {
          wrong.add(
              register.id() + ": " + (correct ? "correct" : "void") + " by all" + said(result));
        }
      }
      String right = roles.stream().sorted().findFirst().orElse(NOBODY);
      ChangeResult silent = writer.apply(change(correct, record.id(), ""), actor(right), "walk");
      if (!codes(silent).contains("reason_needed")) {
        wrong.add(register.id() + ": " + (correct ? "correct" : "void") + " without reason");
      }
      ChangeResult result = writer.apply(change(correct, record.id(), "理由"), actor(right), "walk");
      if (!(result instanceof ChangeResult.Applied)) {
        wrong.add(register.id() + ": " + (correct ? "correct" : "void") + said(result));
      }
    }
  }

  private Change change(boolean correct, UUID id, String reason) {
    int version = version(id);
    return correct
        ? new Change.Correct(register.id(), id, version, Map.of(), reason)
        : new Change.VoidRecord(register.id(), id, version, reason);
  }

  private ChangeResult step(UUID id, Transition step, Map<String, String> values, Person actor) {
    return writer.apply(
        new Change.Transition(register.id(), id, version(id), step.id(), values, "理由"),
        actor,
        "walk");
  }

  private int version(UUID id) {
    return reader.find(register.id(), id).orElseThrow().version();
  }

  private Person rightActor(Transition step) {
    return actor(step.roles().stream().sorted().findFirst().orElse(NOBODY));
  }

  /** One person with all roles but some: what is refused to him is refused to each of them. */
  private Person everybodyBut(Set<String> roles) {
    Set<String> others = new LinkedHashSet<>(catalog.roles().keySet());
    others.add(NOBODY);
    others.removeAll(roles);
    return Person.administrator("person-" + person++, others);
  }

  /** Another person each time, so that nobody approves what he did himself. */
  private Person actor(String role) {
    return Person.administrator("person-" + person++, Set.of(role));
  }

  /** Puts a record into a state, past the write path. */
  private void reset(UUID id, String state) throws SQLException {
    String sql = "UPDATE " + RegisterTable.of(register).sqlName() + " SET state = ? WHERE id = ?";
    try (Connection connection = database.owner().getConnection();
        PreparedStatement quick = connection.prepareStatement("SET synchronous_commit TO off");
        PreparedStatement update = connection.prepareStatement(sql)) {
      quick.execute();
      update.setString(1, state);
      update.setObject(2, id);
      update.executeUpdate();
    }
  }

  private void expectApplied(Transition step, String from, ChangeResult result, String how) {
    if (!(result instanceof ChangeResult.Applied)) {
      wrong.add(at(step) + " from " + from + " is refused " + how + said(result));
    }
  }

  private void expectRefused(Transition step, ChangeResult result, String code, String how) {
    if (!codes(result).contains(code)) {
      wrong.add(at(step) + " is not refused " + how + said(result));
    }
  }

  private String at(Transition step) {
    return register.id() + ": " + step.id();
  }

  private static String said(ChangeResult result) {
    return result instanceof ChangeResult.Applied ? ": it was taken" : ": " + codes(result);
  }

  private static List<String> codes(ChangeResult result) {
    return findings(result).stream().map(Finding::code).toList();
  }

  private static List<Finding> findings(ChangeResult result) {
    return result instanceof ChangeResult.Refused refused
        ? refused.findings().list().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .toList()
        : List.of();
  }

  private static String field(Finding finding) {
    return finding.place() instanceof Place.InField place ? place.field() : "";
  }
}
