package org.dajuan.desk.check;

import javax.sql.DataSource;
import org.dajuan.records.database.ModuleSchema;

/** Creates and migrates schema {@code chk}. */
public final class ChoiceSchema {

  private static final ModuleSchema SCHEMA =
      new ModuleSchema("chk", "org/dajuan/desk/check/migration", 1);

  private ChoiceSchema() {}

  /**
   * Brings the schema to its present form.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   */
  public static void migrate(DataSource owner) {
    SCHEMA.migrate(owner);
  }
}
