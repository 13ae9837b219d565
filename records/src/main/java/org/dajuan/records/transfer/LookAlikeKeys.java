package org.dajuan.records.transfer;

import java.util.List;
import java.util.stream.Collectors;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/**
 * Finds keys that are not the same but look so: in full width (NFKC), with a zero-width space, a
 * soft hyphen or another mark that nobody sees, with spaces within, with another dash. Those that
 * differ in capital letters only are found apart: they may be meant.
 */
final class LookAlikeKeys {
  /** Every dash there is, and as many hyphens. */
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63";

  /** Marks without a form of their own; a space is one in a key. */
  private static final String UNSEEN =
      " \u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff";

  private final RegisterTable table;
  private final List<String> texts;

  LookAlikeKeys(RegisterTable table) {
    this.table = table;
    Register register = table.register();
    this.texts =
        register.key().stream().filter(each -> isText(register.field(each).type().kind())).toList();
  }

  private static boolean isText(FieldKind kind) {
    return kind == FieldKind.TEXT || kind == FieldKind.ORG_NAME || kind == FieldKind.PERSON_NAME;
  }

  /** Whether a key of the register has a part that a person types freely. */
  boolean arePossible() {
    return !texts.isEmpty();
  }

  /** Rows, with the label of the first row that theirs looks like. */
  String inFile(String first, boolean caseOnly) {
    return "SELECT s._row, %s FROM %s AS s JOIN %s AS t ON %s AND t._row <> s._row WHERE s.state <> 'voided' AND t.state <> 'voided' AND (%s) AND (%s) GROUP BY s._row"
        .formatted(
            first, StagingArea.ROWS, StagingArea.ROWS, alike("t", caseOnly), odd("s"), differ("t"));
  }

  /** Rows, with the id of a record whose key theirs looks like. */
  String inTable(boolean caseOnly) {
    return "SELECT s._row, min(r.id::text) FROM %s AS s JOIN %s AS r ON %s AND r.id <> s.id WHERE s.state <> 'voided' AND r.state <> 'voided' AND (%s) GROUP BY s._row"
        .formatted(StagingArea.ROWS, table.sqlName(), alike("r", caseOnly), differ("r"));
  }

  private String alike(String other, boolean caseOnly) {
    String same =
        table.register().key().stream()
            .map(
                each ->
                    texts.contains(each)
                        ? "lower(%s) = lower(%s)".formatted(seen(other, each), seen("s", each))
                        : "%s = %s".formatted(column(other, each), column("s", each)))
            .collect(Collectors.joining(" AND "));
    String seenSame =
        texts.stream()
            .map(each -> seen(other, each) + " = " + seen("s", each))
            .collect(Collectors.joining(" AND "));
    if (!caseOnly) {
      return same + " AND " + seenSame;
    }
    return same
        + " AND NOT ("
        + seenSame
        + ")"
        + " AND s._row NOT IN (SELECT _row FROM "
        + StagingArea.FAULTS
        + " WHERE code = "
        + SqlName.literal(ImportFaults.LOOK_ALIKE_KEY.with().code())
        + ")";
  }

  private String differ(String other) {
    return texts.stream()
        .map(each -> column(other, each) + " <> " + column("s", each))
        .collect(Collectors.joining(" OR "));
  }

  /** Of two that look alike one at least is written otherwise than plainly. */
  private String odd(String row) {
    return texts.stream()
        .map(each -> "%s <> upper(%s)".formatted(column(row, each), seen(row, each)))
        .collect(Collectors.joining(" OR "));
  }

  private static String column(String row, String field) {
    return row + "." + SqlName.quote(field);
  }

  /** A text as a person sees it. */
  private static String seen(String row, String field) {
    return "translate(normalize(%s, NFKC), %s, %s)"
        .formatted(
            column(row, field),
            SqlName.literal(DASHES + UNSEEN),
            SqlName.literal("-".repeat(DASHES.length())));
  }
}
