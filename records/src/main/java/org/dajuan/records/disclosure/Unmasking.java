package org.dajuan.records.disclosure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;

/**
 * 查看遮盖内容 — shows masked fields of one record to one person, once, for a reason. What was shown to
 * whom and why is an entry of the ledger of kind {@code unmask}; the values are not in it. Entry
 * and showing are one transaction: nothing is shown that is not kept. Thread-safe.
 */
public final class Unmasking {

  /** Kind of the entries. */
  public static final String KIND = "unmask";

  private final Access access;
  private final InstantSource clock;

  public Unmasking(Access access, InstantSource clock) {
    this.access = access;
    this.clock = clock;
  }

  /**
   * What was shown.
   *
   * @param sequence of the entry, -1 when nothing was shown
   * @param values canonical values by field name; fields that are empty are there without values
   * @param findings why nothing was shown
   */
  public record Shown(long sequence, Map<String, List<String>> values, Findings findings) {
    public Shown {
      values = Map.copyOf(values);
    }
  }

  /** Whether somebody may see what is masked for him in records of a region. */
  public boolean isAllowed(Person person, Register register, String region) {
    Sight sight = access.sight(person, register);
    return sight.covers(region) && sight.may(Rights.Action.UNMASK, region);
  }

  /**
   * Shows fields.
   *
   * @param reason why; must not be blank
   * @throws org.dajuan.records.database.DatabaseException if the database refuses; nothing is shown
   */
  public Shown show(Person person, Register register, UUID id, List<String> fields, String reason) {
    for (String field : fields) {
      if (register.findField(field).isEmpty()) {
        return refused(register, id, field, DisclosureFaults.UNMASK_UNKNOWN_FIELD);
      }
    }
    if (reason.isBlank() || fields.isEmpty()) {
      return refused(register, id, "reason", DisclosureFaults.UNMASK_REASON_NEEDED);
    }
    return access
        .as(person)
        .change(connection -> show(connection, person, register, id, fields, reason.strip()));
  }

  private Shown show(
      Connection connection,
      Person person,
      Register register,
      UUID id,
      List<String> fields,
      String reason)
      throws SQLException {
    Optional<CanonicalContent> record = record(connection, register, id);
    if (record.isEmpty()) {
      return refused(register, id, "id", DisclosureFaults.UNMASK_UNKNOWN_RECORD);
    }
    CanonicalContent content = record.get();
    String region = content.findText(RecordContent.REGION).orElse("");
    if (!isAllowed(person, register, region)) {
      return refused(register, id, "*", DisclosureFaults.UNMASK_NOT_PERMITTED);
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field, content.listTexts(field)));
    CanonicalContent entry =
        CanonicalContent.builder()
            .put("register", register.id())
            .put("record", id.toString())
            .put("fields", List.copyOf(values.keySet()))
            .put("reason", ReasonText.printable(reason))
            .build();
    long sequence =
        EntryLog.append(
            connection,
            new NewEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person.name(),
                KIND,
                "",
                null,
                0,
                entry));
    return new Shown(sequence, values, new Findings());
  }

  /** The record as it lies in the person's sight; the row policies see to that. */
  private static Optional<CanonicalContent> record(
      Connection connection, Register register, UUID id) throws SQLException {
    RegisterTable table = RegisterTable.of(register);
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + table.selectList("r")
                + " FROM "
                + table.sqlName()
                + " AS r WHERE id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(RecordContent.fromRow(table, row)) : Optional.empty();
      }
    }
  }

  private static Shown refused(Register register, UUID id, String field, Fault fault) {
    Findings findings = new Findings();
    findings.add(fault.at(new Place.InField(register.id(), id.toString(), field), "field", field));
    return new Shown(-1, Map.of(), findings);
  }
}
