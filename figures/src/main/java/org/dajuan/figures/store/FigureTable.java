package org.dajuan.figures.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.exact.ExactValue;
import org.jspecify.annotations.Nullable;

/** The table {@code fig.figure}: its columns, and a row as a {@link Figure}. */
public final class FigureTable {

  /** All columns, in the order of the table. */
  public static final String COLUMNS =
      "indicator, region_code, period, period_kind, period_start, period_end, value, numerator,"
          + " denominator, multiplier, status, basis, vintage, document, expected_returns,"
          + " received_returns, rank_set_size, rank_missing, rank_tied, records, seq, computed_at";

  private FigureTable() {}

  /** The name of a kind of period as stored. */
  public static String code(PeriodKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The current row of a result with at least {@link #COLUMNS}. */
  public static Figure read(ResultSet row) throws SQLException {
    BigDecimal value = row.getBigDecimal("value");
    BigDecimal denominator = row.getBigDecimal("denominator");
    ExactValue.Parts parts =
        denominator == null
            ? null
            : new ExactValue.Parts(
                row.getBigDecimal("numerator"), denominator, row.getBigDecimal("multiplier"));
    return new Figure(
        new FigureKey(
            row.getString("indicator"),
            row.getString("region_code"),
            new Period(
                PeriodKind.valueOf(row.getString("period_kind").toUpperCase(Locale.ROOT)),
                row.getDate("period_start").toLocalDate())),
        new ExactValue(value, parts),
        FigureStatus.ofCode(row.getString("status")),
        release(row),
        returns(row),
        standing(row),
        new Figure.Evidence(
            row.getLong("records"),
            row.getLong("seq"),
            row.getObject("computed_at", OffsetDateTime.class).toInstant()));
  }

  private static Figure.@Nullable Release release(ResultSet row) throws SQLException {
    String basis = row.getString("basis");
    Date vintage = row.getDate("vintage");
    String document = row.getString("document");
    return basis == null && vintage == null && document == null
        ? null
        : new Figure.Release(basis, vintage == null ? null : vintage.toLocalDate(), document);
  }

  private static Figure.@Nullable ReturnCount returns(ResultSet row) throws SQLException {
    int expected = row.getInt("expected_returns");
    return row.wasNull() ? null : new Figure.ReturnCount(expected, row.getInt("received_returns"));
  }

  private static Figure.@Nullable Standing standing(ResultSet row) throws SQLException {
    int size = row.getInt("rank_set_size");
    return row.wasNull()
        ? null
        : new Figure.Standing(size, row.getInt("rank_missing"), row.getBoolean("rank_tied"));
  }
}
