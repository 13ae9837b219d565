package org.dajuan.figures.store;

import javax.sql.DataSource;
import org.dajuan.records.database.ModuleSchema;

/** Creates and migrates schema {@code fig}. */
public final class FigureSchema {

  private static final ModuleSchema SCHEMA =
      new ModuleSchema("fig", "org/dajuan/figures/migration", 3);

  private FigureSchema() {}

  /**
   * Brings the schema to its present form.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   */
  public static void migrate(DataSource owner) {
    SCHEMA.migrate(owner);
  }
}
