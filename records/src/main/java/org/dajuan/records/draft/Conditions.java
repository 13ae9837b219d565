package org.dajuan.records.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.schema.RegisterTable;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rules of a register, and the conditions of a step of its life cycle, to PostgreSQL for
 * one draft.
 */
public final class Conditions {
  /** SQL states of class 22 say that a value cannot be computed with: division by zero and such. */
  private static final String DATA_EXCEPTION = "22";

  private Conditions() {}

  /**
   * A condition that a draft does not meet.
   *
   * @param field where, {@link Condition#WHOLE} when in no field in particular
   */
  public record Broken(String field, Objection objection) {}

  /**
   * Everything that the draft breaks.
   *
   * @param step the step being taken, null when none
   */
  public static List<Broken> check(
      Connection connection,
      Catalog catalog,
      RecordDraft draft,
      String state,
      @Nullable Transition step)
      throws SQLException {
    Register register = draft.table().register();
    List<Condition> conditions = new ArrayList<>();
    if (step != null) {
      conditions.addAll(StepConditions.of(register, step));
    }
    register.rules().stream().map(Condition::rule).forEach(conditions::add);
    if (conditions.isEmpty()) {
      return List.of();
    }
    List<Broken> broken = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql(draft.table(), conditions))) {
      int next = DraftSql.bind(select, 1, draft);
      DraftSql.bindText(select, next++, draft.region(catalog));
      DraftSql.bindText(select, next++, draft.org());
      DraftSql.bindText(select, next, state);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        for (int i = 0; i < conditions.size(); i++) {
          if (!row.getBoolean(i + 1)) {
            broken.add(new Broken(conditions.get(i).field(), conditions.get(i).objection()));
          }
        }
      }
    } catch (SQLException e) {
      if (!isDataException(e)) {
        throw e;
      }
      broken.add(
          new Broken(
              Condition.WHOLE,
              RecordFaults.RULE_NOT_COMPUTABLE.with(
                  "rule", register.id(), "reason", String.valueOf(e.getMessage()))));
    }
    return broken;
  }

  /** Whether an expression failed on the data it met, rather than the database on anything else. */
  public static boolean isDataException(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith(DATA_EXCEPTION);
  }

  private static String sql(RegisterTable table, List<Condition> conditions) {
    StringBuilder sql = new StringBuilder("SELECT ");
    String separator = "";
    for (Condition condition : conditions) {
      sql.append(separator).append(condition.sql("draft"));
      separator = ", ";
    }
    sql.append(" FROM (SELECT ").append(DraftSql.namedParameters(table));
    sql.append(", CAST(? AS text) AS region_code, CAST(? AS text) AS org_id");
    sql.append(", CAST(? AS text) AS state) AS draft");
    return sql.toString();
  }
}
