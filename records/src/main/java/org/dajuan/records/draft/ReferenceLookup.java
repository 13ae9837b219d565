package org.dajuan.records.draft;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.schema.RegisterTable;

/**
 * Finds the records that reference fields name, by id or by key, for many drafts with one query per
 * field. Voided records are not found.
 */
public final class ReferenceLookup {
  private final List<Target> targets = new ArrayList<>();

  /** What a reference field refers to. */
  private static final class Target {
    final int field;
    final Register register;
    final RecordKeys keys;

    Target(int field, Register register, RecordKeys keys) {
      this.field = field;
      this.register = register;
      this.keys = keys;
    }
  }

  /** Told of each reference that finds no record. */
  public interface Unresolved {
    void at(int draft, int field, Objection objection);
  }

  public ReferenceLookup(Catalog catalog, RegisterTable table) {
    List<RegisterTable.Column> columns = table.fieldColumns();
    for (int i = 0; i < columns.size(); i++) {
      if (table.register().fields().get(i).type() instanceof FieldType.RecordOf reference) {
        Register register = catalog.register(reference.register());
        targets.add(new Target(i, register, new RecordKeys(catalog, register)));
      }
    }
  }

  /** Whether the register has reference fields at all. */
  public boolean isNeeded() {
    return !targets.isEmpty();
  }

  /** Replaces the text of every reference by the id of the record it names. */
  public void resolve(Connection connection, List<RecordDraft> drafts, Unresolved unresolved)
      throws SQLException {
    resolve(connection, drafts, field -> true, unresolved);
  }

  /**
   * Replaces the text of some references. Those that a change leaves as they are need no look-up,
   * and must not be refused when the record they name was voided since.
   *
   * @param wanted index of the fields to be looked up
   */
  public void resolve(
      Connection connection, List<RecordDraft> drafts, IntPredicate wanted, Unresolved unresolved)
      throws SQLException {
    for (Target target : targets) {
      if (!wanted.test(target.field)) {
        continue;
      }
      Map<String, String> ids = target.keys.find(connection, texts(target, drafts));
      for (int i = 0; i < drafts.size(); i++) {
        String text = drafts.get(i).text(target.field);
        String id = text == null ? null : ids.get(text);
        if (text != null && id == null) {
          unresolved.at(i, target.field, RecordFaults.unknownReference(target.register, text));
        }
        drafts.get(i).setText(target.field, id);
      }
    }
  }

  private static Set<String> texts(Target target, List<RecordDraft> drafts) {
    Set<String> texts = new LinkedHashSet<>();
    for (RecordDraft draft : drafts) {
      String text = draft.text(target.field);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }
}
