package org.dajuan.server;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's driver, and a list of the statements that went through it: for tests that say how
 * often a page asks. Takes the place of the driver for the whole JVM, so that no class of ours
 * knows that it is counted.
 */
final class CountingDriver implements Driver {

  private static final CountingDriver INSTANCE = new CountingDriver();

  /** Says as whom the next statement is asked; it asks nothing itself. */
  private static final String INTRODUCTION = "SELECT set_config(";

  private final Driver postgresql = new org.postgresql.Driver();
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
  private boolean installed;

  /** A statement that ran, and the thread that asked it. */
  private record Asked(String thread, String sql) {}

  private CountingDriver() {}

  /** Counts from now on; connections that are open already are not counted. */
  static synchronized void install() {
    if (!INSTANCE.installed) {
      try {
        org.postgresql.Driver.deregister();
        DriverManager.registerDriver(INSTANCE);
      } catch (SQLException e) {
        throw new IllegalStateException("the driver cannot be exchanged", e);
      }
      INSTANCE.installed = true;
    }
  }

  /** Forgets what was asked so far. */
  static void forget() {
    INSTANCE.asked.clear();
  }

  /** What threads whose name begins so have asked since {@link #forget}, introductions left out. */
  static List<String> askedBy(String threads) {
    return INSTANCE.asked.stream()
        .filter(each -> each.thread().startsWith(threads))
        .map(Asked::sql)
        .filter(sql -> !sql.startsWith(INTRODUCTION))
        .toList();
  }

  @Override
  public @Nullable Connection connect(String url, Properties info) throws SQLException {
    Connection connection = postgresql.connect(url, info);
    return connection == null ? null : watched(Connection.class, connection, "");
  }

  /** The same with an ear on it; statements made by a connection are listened to as well. */
  private <T> T watched(Class<T> type, T target, String prepared) {
    InvocationHandler ear =
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            boolean own = arguments != null && arguments[0] instanceof String;
            asked.add(
                new Asked(
                    Thread.currentThread().getName(), own ? (String) arguments[0] : prepared));
          }
          Object answer = call(target, method, arguments);
          if (answer instanceof PreparedStatement statement) {
            return watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
          }
          return answer instanceof Statement statement
              ? watched(Statement.class, statement, "")
              : answer;
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, ear));
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public boolean acceptsURL(String url) throws SQLException {
    return postgresql.acceptsURL(url);
  }

  @Override
  public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
    return postgresql.getPropertyInfo(url, info);
  }

  @Override
  public int getMajorVersion() {
    return postgresql.getMajorVersion();
  }

  @Override
  public int getMinorVersion() {
    return postgresql.getMinorVersion();
  }

  @Override
  public boolean jdbcCompliant() {
    return false;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.postgresql");
  }
}
