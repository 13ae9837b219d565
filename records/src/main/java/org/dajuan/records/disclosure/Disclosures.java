package org.dajuan.records.disclosure;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.database.Database;
import org.jspecify.annotations.Nullable;

/** The entries that tell who was shown masked fields, or an extract, and why. */
public final class Disclosures {
  private final Database database;

  public Disclosures(Database database) {
    this.database = database;
  }

  /**
   * One of them.
   *
   * @param kind {@code unmask} or {@code extract}
   * @param register id of the register, empty of an extract
   * @param record id of the record, empty of an extract
   * @param fields which fields were shown; of an extract the registers
   */
  public record Disclosure(
      long sequence,
      Instant time,
      String actor,
      String kind,
      String register,
      String record,
      List<String> fields,
      String reason) {
    public Disclosure {
      fields = List.copyOf(fields);
    }
  }

  /** The newest first. */
  public List<Disclosure> newest(int limit) {
    return database
        .asEngine()
        .ask(
            """
            SELECT seq, time, actor, kind, content FROM ledger.entry
            WHERE kind IN ('unmask', 'extract') ORDER BY seq DESC LIMIT ?
            """,
            (connection, select) -> {
              select.setInt(1, limit);
              List<Disclosure> all = new ArrayList<>();
              try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                  CanonicalContent content = content(row.getString(5));
                  all.add(
                      new Disclosure(
                          row.getLong(1),
                          row.getObject(2, OffsetDateTime.class).toInstant(),
                          row.getString(3),
                          row.getString(4),
                          content.findText("register").orElse(""),
                          content.findText("record").orElse(""),
                          content.listTexts("fields"),
                          content.findText("reason").orElse("")));
                }
              }
              return all;
            });
  }

  private static CanonicalContent content(@Nullable String json) {
    return json == null ? CanonicalContent.builder().build() : CanonicalContent.parse(json);
  }
}
