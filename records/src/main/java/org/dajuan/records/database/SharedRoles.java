package org.dajuan.records.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The roles of application and engine on a server that others run: they cannot sign in; the user of
 * the address is a member of both and takes them on.
 */
final class SharedRoles {

  private static final List<String> ROLES = List.of(Database.APPLICATION, Database.ENGINE);

  private SharedRoles() {}

  /**
   * Makes what is missing.
   *
   * @throws DatabaseException with the statements for an administrator, when the user may not
   */
  static void ensure(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String role : ROLES) {
        if (!exists(owner, role)) {
          statement.execute("CREATE ROLE " + role + " NOLOGIN");
        }
        if (!isMember(owner, role)) {
          statement.execute("GRANT " + role + " TO CURRENT_USER");
        }
        statement.execute("SET ROLE " + role);
        statement.execute("RESET ROLE");
      }
    } catch (SQLException refused) {
      String user = owner.getMetaData().getUserName();
      throw new DatabaseException(
          "The database user "
              + user
              + " can neither make nor take on the roles that bind the program. Have an"
              + " administrator run: CREATE ROLE dajuan_app NOLOGIN; CREATE ROLE dajuan_engine"
              + " NOLOGIN; GRANT dajuan_app, dajuan_engine TO "
              + user
              + ";",
          refused);
    }
  }

  private static boolean exists(Connection owner, String role) throws SQLException {
    return isTrue(owner, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)", role);
  }

  private static boolean isMember(Connection owner, String role) throws SQLException {
    return isTrue(owner, "SELECT pg_has_role(?, 'MEMBER')", role);
  }

  private static boolean isTrue(Connection owner, String query, String role) throws SQLException {
    try (PreparedStatement select = owner.prepareStatement(query)) {
      select.setString(1, role);
      try (ResultSet row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
