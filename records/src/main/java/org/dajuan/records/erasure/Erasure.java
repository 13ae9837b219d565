package org.dajuan.records.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.draft.RecordFaults;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/**
 * 个人信息删除 — empties the personal and sensitive fields of a record, in its row and in all its
 * history.
 *
 * <p>The contents and salts of the record's entries are erased; the entries, their commitments and
 * every proof stay valid, and what was erased cannot be guessed from them. A new entry of kind
 * {@code erase} holds what remains of the record, who erased and why. Cannot be undone; backups
 * made before still hold the data and must be erased as well. Works as the owner of the tables,
 * because the application may change no entry.
 */
public final class Erasure {

  /** Kind of the entry that an erasure makes. */
  public static final String KIND = "erase";

  private final Database database;
  private final InstantSource clock;

  public Erasure(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What an erasure did.
   *
   * @param sequence of the new entry, -1 when nothing was done
   * @param entries how many entries lost their content
   * @param fields names of the fields that were emptied
   * @param findings why nothing was done
   */
  public record Outcome(long sequence, int entries, List<String> fields, Findings findings) {
    public Outcome {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Erases.
   *
   * @param reason why, such as the request and its date; must not be empty nor name the person
   * @throws DatabaseException if the database refuses; nothing was changed then
   */
  public Outcome erase(Register register, UUID id, Person actor, String reason) {
    if (reason.isBlank()) {
      return refused(register, id, "reason", RecordFaults.REASON_NEEDED);
    }
    return database.asOwner().change(connection -> erase(connection, register, id, actor, reason));
  }

  private Outcome erase(
      Connection connection, Register register, UUID id, Person actor, String reason)
      throws SQLException {
    RegisterTable table = RegisterTable.of(register);
    List<String> personal =
        register.fields().stream()
            .filter(field -> field.privacy().compareTo(Privacy.PERSONAL) >= 0)
            .filter(field -> !field.isComputed())
            .map(Field::name)
            .toList();
    CanonicalContent before;
    int version;
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + table.selectList("")
                + " FROM "
                + table.sqlName()
                + " WHERE id = ? FOR UPDATE")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          return refused(register, id, "id", RecordFaults.UNKNOWN_RECORD);
        }
        before = RecordContent.fromRow(table, row);
        version = row.getInt(RegisterTable.VERSION) + 1;
      }
    }
    int entries = eraseEntries(connection, register, id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    long sequence =
        EntryLog.append(
            connection,
            new NewEntry(
                now,
                actor.name(),
                KIND,
                register.id(),
                id,
                version,
                remaining(before, personal, reason)));
    eraseRow(connection, table, personal, id, version, sequence, now);
    return new Outcome(sequence, entries, personal, new Findings());
  }

  private static CanonicalContent remaining(
      CanonicalContent before, List<String> personal, String reason) {
    CanonicalContent.Builder content = CanonicalContent.builder();
    CanonicalContent rest = before.without(personal);
    for (String key : rest.keys()) {
      if (rest.isList(key)) {
        content.put(key, rest.listTexts(key));
      } else {
        content.put(key, rest.findText(key).orElse(""));
      }
    }
    return content.put(RecordContent.REASON, reason).build();
  }

  private static int eraseEntries(Connection connection, Register register, UUID id)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE ledger.entry SET salt = NULL, content = NULL
            WHERE register = ? AND record_id = ? AND content IS NOT NULL
            """)) {
      update.setString(1, register.id());
      update.setObject(2, id);
      return update.executeUpdate();
    }
  }

  private static void eraseRow(
      Connection connection,
      RegisterTable table,
      List<String> personal,
      UUID id,
      int version,
      long sequence,
      Instant now)
      throws SQLException {
    String emptied =
        personal.stream()
            .map(field -> SqlName.quote(field) + " = NULL, ")
            .collect(Collectors.joining());
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE "
                + table.sqlName()
                + " SET "
                + emptied
                + "version = ?, seq = ?, updated_at = ? WHERE id = ?")) {
      update.setInt(1, version);
      update.setLong(2, sequence);
      update.setObject(3, now.atOffset(ZoneOffset.UTC));
      update.setObject(4, id);
      update.executeUpdate();
    }
  }

  private static Outcome refused(Register register, UUID id, String field, Fault fault) {
    Findings findings = new Findings();
    findings.add(fault.at(new Place.InField(register.id(), id.toString(), field)));
    return new Outcome(-1, 0, List.of(), findings);
  }
}
