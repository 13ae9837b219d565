package org.dajuan.records.read;

import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.SqlTarget;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.schema.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a register a table shows: those that are not voided, in a region and below, and
 * meet all that is said here.
 *
 * @param level only records that lie in a region of this level, such as in some township; null for
 *     all
 * @param orgs only records that belong to one of these orgs; null for all
 * @param where condition over the record, null for all
 * @param during field of type date, month or year that must lie in the time, null for any time
 * @param first first day of that time
 * @param last last day of it
 * @param limit most records
 */
public record RecordSelection(
    String register,
    String region,
    @Nullable String level,
    @Nullable List<String> orgs,
    @Nullable Expression where,
    @Nullable String during,
    LocalDate first,
    LocalDate last,
    int limit) {

  public RecordSelection {
    orgs = orgs == null ? null : List.copyOf(orgs);
  }

  SearchCondition condition(Register definition) {
    SearchCondition condition = new SearchCondition();
    condition.and("r.state <> 'voided'");
    condition.inRegion(region);
    if (level != null) {
      condition.and(
          "EXISTS (SELECT 1 FROM sys.region_ancestor AS a JOIN sys.region AS g"
              + " ON g.code = a.ancestor WHERE a.code = r.region_code AND g.level = ?)",
          SearchCondition.text(level));
    }
    if (orgs != null) {
      condition.and("r.org_id = ANY (?)", SearchCondition.texts(orgs));
    }
    if (where != null) {
      condition.and("(" + where.sql(SqlTarget.POSTGRESQL, "r") + ")");
    }
    if (during != null) {
      during(condition, definition, during);
    }
    return condition;
  }

  private void during(SearchCondition condition, Register definition, String field) {
    String name = "r." + SqlName.quote(field);
    FieldType type = definition.field(field).type();
    if (type instanceof FieldType.YearNumber) {
      condition.and(name + " BETWEEN " + first.getYear() + " AND " + last.getYear());
    } else if (type instanceof FieldType.Month) {
      condition.and(
          name + " BETWEEN ? AND ?",
          SearchCondition.text(first.toString().substring(0, "2023-11".length())),
          SearchCondition.text(last.toString().substring(0, "2023-11".length())));
    } else {
      condition.and(
          name + " BETWEEN ?::date AND ?::date",
          SearchCondition.text(first.toString()),
          SearchCondition.text(last.toString()));
    }
  }
}
