package org.dajuan.catalog.warning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 预警 — a light on records (red, yellow, else green), or a screening (疑点筛查) that names records for
 * review. It never changes a record. Either {@code red} or {@code yellow} is set (or both), or
 * {@code review} alone.
 *
 * <p>The conditions read the {@linkplain #columns columns} of one row: all of the register, one
 * column per {@link Look} bearing its name, and {@link #TODAY}. An evaluator therefore joins first
 * and judges then:
 *
 * <pre>{@code
 * SELECT w.id,
 *        CASE WHEN <red> THEN 'red' WHEN <yellow> THEN 'yellow' ELSE 'green' END
 * FROM (SELECT r.*, DATE '2023-12-31' AS "today",
 *              COALESCE(l1."value", 0) AS "visits",      -- zeroWhenNone
 *              l2."value" AS "last_month"
 *       FROM reg.key_projects r
 *       LEFT JOIN (SELECT t."project" AS k1, <measure> AS "value"
 *                  FROM (SELECT *, DATE '2023-12-31' AS "today" FROM reg.project_months) t
 *                  WHERE t.state <> 'voided' AND <where>
 *                  GROUP BY t."project") l1 ON l1.k1 = r.id   -- by; match compares field with field
 *       …
 *       WHERE r.state <> 'voided') w
 * WHERE <among>
 * }</pre>
 *
 * where {@code <red>} is {@code red().sql(POSTGRESQL, "w")} and {@code <measure>} is {@code
 * measure().sql(POSTGRESQL, "t")}. A condition that is unknown (SQL null) does not light up, which
 * {@code CASE WHEN} and {@code WHERE} do by themselves.
 *
 * @param stream id of the stream it belongs to
 * @param register id of the register whose records it judges
 * @param among which records have a light at all, null for all that are not voided
 * @param review condition of a screening, null for lights
 * @param role id of the role that must answer, empty when nobody in particular
 * @param within time for the answer, null when unlimited
 * @param since date field from which that time counts, null for the day on which the list is made
 * @param then what follows from the light or the review, may be empty
 */
public record Warning(
    String id,
    String stream,
    Localized title,
    Localized help,
    String register,
    @Nullable Expression among,
    List<Look> looks,
    @Nullable Expression red,
    @Nullable Expression yellow,
    @Nullable Expression review,
    String role,
    @Nullable TimeLimit within,
    @Nullable String since,
    Localized then,
    Basis basis,
    Place.InFile place) {

  /** Date column that conditions may read: the day for which the list is made. */
  public static final String TODAY = "today";

  public Warning {
    looks = List.copyOf(looks);
  }

  /** Whether it names records for review rather than lighting up. */
  public boolean isScreening() {
    return review != null;
  }

  /** Ids of the parameters that its conditions and looks read. */
  public Set<String> parameters() {
    Set<String> read = new LinkedHashSet<>();
    Stream.of(among, red, yellow, review)
        .filter(Objects::nonNull)
        .forEach(condition -> read.addAll(condition.parameters()));
    for (Look look : looks) {
      read.addAll(look.measure().parameters());
      if (look.where() != null) {
        read.addAll(look.where().parameters());
      }
    }
    return read;
  }

  /** The columns that its conditions may read, given its register. */
  public Map<String, ValueType> columns(Register judged) {
    Map<String, ValueType> columns = new LinkedHashMap<>(judged.columns());
    columns.put(TODAY, ValueType.DATE);
    looks.forEach(look -> columns.put(look.name(), look.type()));
    return columns;
  }
}
