package org.dajuan.records.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a register, in which order.
 *
 * @param region only records in this region and those below it, null for all
 * @param state only records in this state; null for all but voided ones
 * @param text only records in which this text occurs: in texts, titles of codes, names of regions;
 *     empty for all
 * @param sort field or system column to sort by; empty for the latest change first
 * @param ascending direction of {@code sort}; empty values always come last
 * @param after cursor of the page before, null for the first page
 * @param limit records on a page, 1 to {@link #MOST}
 */
public record RecordQuery(
    String register,
    @Nullable String region,
    @Nullable String state,
    String text,
    String sort,
    boolean ascending,
    @Nullable String after,
    int limit) {

  /** Most records on one page. */
  public static final int MOST = 500;

  public RecordQuery {
    Objects.requireNonNull(register, "register");
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("a page holds 1 to " + MOST + " records, not " + limit);
    }
  }

  /** The latest fifty records of a register. */
  public static RecordQuery of(String register) {
    return new RecordQuery(register, null, null, "", "", false, null, 50);
  }

  public RecordQuery inRegion(@Nullable String code) {
    return new RecordQuery(register, code, state, text, sort, ascending, after, limit);
  }

  public RecordQuery inState(@Nullable String id) {
    return new RecordQuery(register, region, id, text, sort, ascending, after, limit);
  }

  public RecordQuery containing(String words) {
    return new RecordQuery(register, region, state, words, sort, ascending, after, limit);
  }

  public RecordQuery sortedBy(String column, boolean upwards) {
    return new RecordQuery(register, region, state, text, column, upwards, after, limit);
  }

  public RecordQuery after(@Nullable String cursor) {
    return new RecordQuery(register, region, state, text, sort, ascending, cursor, limit);
  }

  public RecordQuery withLimit(int records) {
    return new RecordQuery(register, region, state, text, sort, ascending, after, records);
  }
}
