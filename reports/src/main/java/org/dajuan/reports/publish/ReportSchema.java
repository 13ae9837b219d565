package org.dajuan.reports.publish;

import javax.sql.DataSource;
import org.dajuan.records.database.ModuleSchema;

/** Creates and migrates schema {@code rep}. */
public final class ReportSchema {

  private static final ModuleSchema SCHEMA =
      new ModuleSchema("rep", "org/dajuan/reports/migration", 3);

  private ReportSchema() {}

  /**
   * Brings the schema to its present form.
   *
   * @param owner of the role that owns the schemas; the application's role gets its rights
   */
  public static void migrate(DataSource owner) {
    SCHEMA.migrate(owner);
  }
}
