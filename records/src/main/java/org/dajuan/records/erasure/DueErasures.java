package org.dajuan.records.erasure;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Retention;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/**
 * 到期删除 — finds the records whose personal fields were kept as long as their register says, and
 * erases those fields. A record whose fields are empty already is not due.
 */
public final class DueErasures {

  private final Catalog catalog;
  private final Database database;
  private final Erasure erasure;

  public DueErasures(Catalog catalog, Database database, Erasure erasure) {
    this.catalog = catalog;
    this.database = database;
    this.erasure = erasure;
  }

  /**
   * A record that is due.
   *
   * @param after the day from which its time counted
   */
  public record Due(Register register, UUID id, LocalDate after) {}

  /** What is due on the day of a moment, by register and day. */
  public List<Due> list(Instant moment, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(moment, zone);
    List<Due> due = new ArrayList<>();
    for (Register register : catalog.registers().values()) {
      Retention retention = register.protection().retention();
      if (retention != null && !register.personalFields().isEmpty()) {
        due.addAll(list(register, retention, today));
      }
    }
    return due;
  }

  /** The day itself does not count: what ends on the fifth is due on the sixth. */
  private List<Due> list(Register register, Retention retention, LocalDate today) {
    String after = SqlName.quote(retention.after());
    String unit = retention.time().kind() == TimeLimit.Kind.MONTHS ? "months" : "days";
    String filled =
        register.personalFields().stream()
            .map(field -> SqlName.quote(field) + " IS NOT NULL")
            .collect(Collectors.joining(" OR ", "(", ")"));
    String sql =
        "SELECT id, %1$s FROM %2$s WHERE %1$s + make_interval(%3$s => ?) < ? AND %4$s ORDER BY %1$s, id"
            .formatted(after, RegisterTable.of(register).sqlName(), unit, filled);
    return database
        .asEngine()
        .ask(
            sql,
            (connection, select) -> {
              select.setInt(1, retention.time().amount());
              select.setObject(2, today);
              List<Due> due = new ArrayList<>();
              try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                  due.add(
                      new Due(
                          register,
                          row.getObject(1, UUID.class),
                          row.getObject(2, LocalDate.class)));
                }
              }
              return due;
            });
  }

  /**
   * Erases what is due, record by record, each with an entry of its own; returns how many.
   *
   * @param actor who stands in the entries
   */
  public int erase(List<Due> due, Person actor) {
    int erased = 0;
    for (Due each : due) {
      Retention retention = each.register().protection().retention();
      if (retention == null) {
        continue;
      }
      Erasure.Outcome outcome =
          erasure.erase(each.register(), each.id(), actor, reason(each, retention));
      if (outcome.sequence() >= 0) {
        erased++;
      }
    }
    return erased;
  }

  private static String reason(Due due, Retention retention) {
    TimeLimit time = retention.time();
    String unit = time.kind() == TimeLimit.Kind.MONTHS ? "个月" : "天";
    return "个人信息保存期满：自" + due.after() + "起满" + time.amount() + unit;
  }
}
