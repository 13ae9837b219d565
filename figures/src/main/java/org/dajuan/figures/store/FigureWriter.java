package org.dajuan.figures.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.dajuan.figures.Figure;
import org.dajuan.figures.exact.ExactValue;
import org.dajuan.records.schema.CopyWriter;
import org.jspecify.annotations.Nullable;

/** Writes figures into {@code fig.figure} by COPY; their cells must be empty. */
public final class FigureWriter {

  private FigureWriter() {}

  /** Writes figures in the transaction of the connection; how many there were. */
  public static long write(Connection connection, Collection<Figure> figures) throws SQLException {
    if (figures.isEmpty()) {
      return 0;
    }
    try (CopyWriter copy =
        CopyWriter.open(connection, "fig.figure (" + FigureTable.COLUMNS + ")")) {
      for (Figure figure : figures) {
        write(copy, figure);
      }
      return copy.finish();
    }
  }

  private static void write(CopyWriter copy, Figure figure) throws SQLException {
    copy.text(figure.indicator()).text(figure.region()).text(figure.period().toString());
    copy.text(FigureTable.code(figure.period().kind()));
    copy.text(figure.period().first().toString()).text(figure.period().last().toString());
    copy.text(figure.value().value().toPlainString());
    ExactValue.Parts parts = figure.value().parts();
    copy.text(parts == null ? null : plain(parts.numerator()));
    copy.text(parts == null ? null : plain(parts.denominator()));
    copy.text(parts == null ? null : plain(parts.multiplier()));
    copy.text(figure.status().code());
    Figure.Release release = figure.release();
    copy.text(release == null ? null : release.basis());
    copy.text(release == null ? null : text(release.vintage()));
    copy.text(release == null ? null : release.document());
    Figure.ReturnCount returns = figure.returns();
    copy.text(returns == null ? null : text(returns.expected()));
    copy.text(returns == null ? null : text(returns.received()));
    Figure.Standing standing = figure.standing();
    copy.text(standing == null ? null : text(standing.size()));
    copy.text(standing == null ? null : text(standing.missing()));
    copy.text(standing == null ? null : text(standing.tied()));
    Figure.Evidence evidence = figure.evidence();
    copy.number(evidence.records()).number(evidence.seq());
    copy.text(evidence.computedAt().truncatedTo(ChronoUnit.MICROS).toString());
    copy.endRow();
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
