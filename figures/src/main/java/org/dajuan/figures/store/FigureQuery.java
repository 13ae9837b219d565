package org.dajuan.figures.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dajuan.figures.Figure;

/**
 * A statement over {@code fig.figure}, built from conditions; values are always bound. For one use
 * on one connection.
 */
public final class FigureQuery {

  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private String order = "";

  /** Adds a condition with its values: strings, dates, numbers, or collections of strings. */
  public FigureQuery where(String condition, Object... bound) {
    where.append(where.isEmpty() ? " where " : " and ").append(condition);
    values.addAll(List.of(bound));
    return this;
  }

  /** {@code order by …}, {@code limit …}: what follows the conditions. */
  public FigureQuery then(String tail) {
    order = " " + tail;
    return this;
  }

  /** The figures that meet the conditions. */
  public List<Figure> list(Connection connection) throws SQLException {
    List<Figure> found = new ArrayList<>();
    forEach(connection, found::add);
    return found;
  }

  /** Hands each figure on as it comes; rows are fetched by the thousand inside a transaction. */
  public void forEach(Connection connection, Consumer<Figure> consumer) throws SQLException {
    String sql = "select " + FigureTable.COLUMNS + " from fig.figure" + where + order;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(5000);
      bind(connection, statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(FigureTable.read(rows));
        }
      }
    }
  }

  /** Deletes the rows that meet the conditions; how many there were. */
  public int delete(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("delete from fig.figure" + where)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    }
  }

  /** Binds values in order; a collection becomes an array of text. */
  public static void bind(Connection connection, PreparedStatement statement, List<Object> values)
      throws SQLException {
    int index = 1;
    for (Object value : values) {
      if (value instanceof Collection<?> texts) {
        Array array = connection.createArrayOf("text", texts.toArray());
        statement.setArray(index++, array);
      } else if (value instanceof LocalDate day) {
        statement.setDate(index++, Date.valueOf(day));
      } else {
        statement.setObject(index++, value);
      }
    }
  }
}
