package org.dajuan.records.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Mask;
import org.dajuan.records.access.Sight;
import org.dajuan.records.read.HistoryEntry.FieldChange;
import org.dajuan.records.schema.RecordContent;

/** Reads the entries of one record and compares each with the one before. */
final class RecordHistory {
  static final String QUERY =
      """
      SELECT seq, time, actor, kind, version, content
      FROM ledger.entry
      WHERE register = ? AND record_id = ?
      ORDER BY version
      """;

  private static final CanonicalContent NOTHING = CanonicalContent.builder().build();

  private final Register register;
  private final Sight sight;

  RecordHistory(Sight sight) {
    this.register = sight.register();
    this.sight = sight;
  }

  List<HistoryEntry> read(ResultSet rows) throws SQLException {
    List<HistoryEntry> entries = new ArrayList<>();
    CanonicalContent before = NOTHING;
    while (rows.next()) {
      String json = rows.getString(6);
      CanonicalContent content = json == null ? NOTHING : CanonicalContent.parse(json);
      entries.add(
          new HistoryEntry(
              rows.getLong(1),
              rows.getObject(2, OffsetDateTime.class).toInstant(),
              rows.getString(3),
              rows.getString(4),
              rows.getInt(5),
              content.findText(RecordContent.STATE).orElse(""),
              content.findText(RecordContent.SOURCE).orElse(""),
              content.findText(RecordContent.REASON).orElse(""),
              content.findText(RecordContent.TRANSITION).orElse(""),
              json == null,
              json == null ? List.of() : changes(before, content)));
      before = json == null ? before : content;
    }
    return entries;
  }

  /** In the register's order; fields that the register no longer has come last. */
  private List<FieldChange> changes(CanonicalContent before, CanonicalContent after) {
    List<FieldChange> changes = new ArrayList<>();
    Set<String> rest = new TreeSet<>(before.keys());
    rest.addAll(after.keys());
    rest.removeIf(key -> key.startsWith("@"));
    register
        .fields()
        .forEach(
            field -> {
              if (rest.remove(field.name())) {
                addChange(changes, field.name(), before, after);
              }
            });
    rest.forEach(field -> addChange(changes, field, before, after));
    return changes;
  }

  private void addChange(
      List<FieldChange> changes, String field, CanonicalContent before, CanonicalContent after) {
    List<String> old = before.listTexts(field);
    List<String> now = after.listTexts(field);
    if (old.equals(now)) {
      return;
    }
    String region = after.findText(RecordContent.REGION).orElse("");
    // A field that the register no longer has may have been personal.
    boolean clear =
        register
            .findField(field)
            .map(each -> sight.isClear(each, region))
            .orElse(sight.isUnbound());
    changes.add(
        clear
            ? new FieldChange(field, old, now, false)
            : new FieldChange(field, masks(old), masks(now), true));
  }

  private static List<String> masks(List<String> values) {
    return values.isEmpty() ? List.of() : List.of(Mask.WHOLE);
  }
}
