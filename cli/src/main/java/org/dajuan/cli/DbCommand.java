package org.dajuan.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Transaction;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The database itself: its address, or one statement as the owner. Rows are tab-separated. */
@Command(name = "db")
final class DbCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(names = "-c", paramLabel = "SQL", descriptionKey = "sql")
  private @Nullable String sql;

  @Option(
      names = {"-t", "--tuples-only"},
      descriptionKey = "tuples")
  private boolean tuplesOnly;

  @Override
  public Integer call() throws SQLException {
    PrintWriter out = spec.commandLine().getOut();
    try (Database database = Workspace.openDatabase(data.options())) {
      if (sql == null) {
        out.println(database.address());
        if (Terminal.find() != null) {
          spec.commandLine().getErr().println(Texts.get("db_hint"));
        }
        return 0;
      }
      String text = sql;
      try (Connection connection = database.owner().getConnection()) {
        Transaction.CHANGE.on(connection, same -> run(same, text, out));
      } catch (PSQLException e) {
        throw Failure.badInput("sql_refused", reason(e));
      }
    }
    return 0;
  }

  private boolean run(Connection connection, String text, PrintWriter out) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(1000);
      return run(statement, text, out);
    }
  }

  private boolean run(Statement statement, String text, PrintWriter out) throws SQLException {
    boolean rows = statement.execute(text);
    while (true) {
      if (rows) {
        print(statement.getResultSet(), out);
      } else if (statement.getUpdateCount() >= 0) {
        out.println(Texts.get("rows_changed", statement.getUpdateCount()));
      } else {
        break;
      }
      rows = statement.getMoreResults();
    }
    out.flush();
    return true;
  }

  private void print(ResultSet rows, PrintWriter out) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    StringBuilder line = new StringBuilder();
    if (!tuplesOnly) {
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        line.append(i == 1 ? "" : "\t").append(columns.getColumnLabel(i));
      }
      out.println(line);
    }
    while (rows.next()) {
      line.setLength(0);
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        String value = rows.getString(i);
        line.append(i == 1 ? "" : "\t").append(value == null ? "" : escape(value));
      }
      out.println(line);
    }
  }

  /** As COPY writes text: a value never breaks the line or the column. */
  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String reason(PSQLException refused) {
    ServerErrorMessage message = refused.getServerErrorMessage();
    if (message == null) {
      return Reason.of(refused);
    }
    String hint = message.getHint() == null ? "" : " " + message.getHint();
    String at = message.getPosition() > 0 ? " (" + message.getPosition() + ")" : "";
    return message.getMessage() + at + hint;
  }
}
