package org.dajuan.desk.account;

import javax.sql.DataSource;
import org.dajuan.records.database.ModuleSchema;

/** Creates and migrates schema {@code auth}. */
public final class AccountSchema {

  private static final ModuleSchema SCHEMA =
      new ModuleSchema("auth", "org/dajuan/desk/account/migration", 2);

  private AccountSchema() {}

  /**
   * Brings the schema to its present form.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   */
  public static void migrate(DataSource owner) {
    SCHEMA.migrate(owner);
  }
}
