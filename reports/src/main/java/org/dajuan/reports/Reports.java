package org.dajuan.reports;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.reports.compose.Composer;
import org.dajuan.reports.compose.Draft;

/** The reports of a catalog: from a template to a draft. Thread-safe. */
public final class Reports {

  private static final String STALE =
      """
      select exists (
        select from ledger.entry
        where register is not null
          and seq > coalesce((select last_seq from fig.progress), -1))""";

  private final Catalog catalog;
  private final DataSource database;
  private final Composer composer;

  public Reports(Catalog catalog, DataSource database, FigureReader figures, Clock clock) {
    this.catalog = catalog;
    this.database = database;
    this.composer = new Composer(catalog, database, figures::findAll, this::isStale, clock);
  }

  /** The report with this id. */
  public Optional<ReportDefinition> find(String id) {
    return Optional.ofNullable(catalog.reports().get(id));
  }

  /**
   * A draft of a report for a region and a period of its kind; refresh the figures before.
   *
   * @param locale Chinese, or English
   * @throws IllegalArgumentException if the report or the region is unknown
   */
  public Draft draft(String report, String region, Period period, Locale locale) {
    ReportDefinition definition =
        find(report).orElseThrow(() -> new IllegalArgumentException("unknown report " + report));
    catalog.regions().get(region);
    return composer.compose(definition, region, period, locale);
  }

  private boolean isStale() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STALE)) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException failed) {
      throw new IllegalStateException("the progress of figures cannot be read", failed);
    }
  }
}
