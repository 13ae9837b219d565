package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * 以谁的身份 — what the row policies of the database know of who asks. A connection without a viewer
 * sees no record.
 *
 * @param user who asks: setting {@code app.user}
 * @param sight which records he sees, as JSON: {@link #EVERYTHING}, or an object that gives for
 *     each register the codes of regions in whose subtrees he sees records, {@code "*"} for every
 *     region; the name {@code ""} stands for all registers not named. Setting {@code app.sight}
 * @param hand which records he may write, in the same form: setting {@code app.hand}
 */
public record Viewer(String user, String sight, String hand) {

  /** Sight, or hand, of who is not bound at all. */
  public static final String EVERYTHING = "\"all\"";

  /** Sight, or hand, of who has none. */
  public static final String NOTHING = "{}";

  private static final String SET =
      "SELECT set_config('app.user', ?, ?), set_config('app.sight', ?, ?), set_config('app.hand', ?, ?)";

  private static final Viewer NOBODY = new Viewer("", "", "");

  /** Somebody who sees and may write everything. */
  public static Viewer unbound(String user) {
    return new Viewer(user, EVERYTHING, EVERYTHING);
  }

  /** Somebody who sees no record: for what concerns none. */
  public static Viewer nobody() {
    return NOBODY;
  }

  /** Holds for the transaction at work; a pooled connection forgets it with the transaction. */
  void enter(Connection connection) throws SQLException {
    set(connection, true);
  }

  /** Holds until {@link #leave}, in and out of transactions. */
  void stay(Connection connection) throws SQLException {
    set(connection, false);
  }

  static void leave(Connection connection) throws SQLException {
    NOBODY.set(connection, false);
  }

  private void set(Connection connection, boolean local) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(SET)) {
      set.setString(1, user);
      set.setBoolean(2, local);
      set.setString(3, sight);
      set.setBoolean(4, local);
      set.setString(5, hand);
      set.setBoolean(6, local);
      set.execute();
    }
  }
}
