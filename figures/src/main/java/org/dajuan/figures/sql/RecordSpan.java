package org.dajuan.figures.sql;

import java.time.ZoneId;
import org.dajuan.catalog.register.Field;

/**
 * The time of a record as SQL, read from its date field: first and last day, and the grain, the
 * shortest kind of period that it can be placed in (see {@link Grain}). Values that are no date are
 * null, so that the record lies in no cell.
 *
 * @param grain an integer expression
 */
record RecordSpan(String first, String last, String grain) {

  /** The span of a field of the table with the given alias; time stamps are read in a zone. */
  static RecordSpan of(Field field, String alias, ZoneId zone) {
    String column = alias + "." + Sql.name(field.name());
    return switch (field.type().input()) {
      case DAY -> new RecordSpan(column, column, "1");
      case TIME -> {
        String day = "(" + column + " at time zone " + Sql.text(zone.getId()) + ")::date";
        yield new RecordSpan(day, day, "1");
      }
      case YEAR -> {
        String valid = "case when " + column + " between 1 and 9999 then make_date(" + column;
        yield new RecordSpan(valid + ", 1, 1) end", valid + ", 12, 31) end", "3");
      }
      case MONTH, PERIOD -> ofText(column);
      case LINE,
          PARAGRAPHS,
          DIGITS,
          LINK,
          WHOLE_NUMBER,
          NUMBER,
          AMOUNT,
          YES_NO,
          CHOICE,
          CHOICES,
          REGION,
          ORG,
          RECORD,
          POINT,
          FILE ->
          throw new IllegalArgumentException("field " + field.name() + " holds no date");
    };
  }

  private static RecordSpan ofText(String p) {
    String year = "when " + p + " ~ '^\\d{4}$' then ";
    String quarter = "when " + p + " ~ '^\\d{4}Q[1-4]$' then ";
    String month = "when " + p + " ~ '^\\d{4}-(0[1-9]|1[0-2])$' then ";
    String day = "when " + p + " ~ '^\\d{4}-\\d{2}-\\d{2}$' then ";
    String quarterStart =
        "make_date(left(%1$s, 4)::int, right(%1$s, 1)::int * 3 - 2, 1)".formatted(p);
    String monthStart = "(" + p + " || '-01')::date";
    String first =
        "case "
            + (year + "(" + p + " || '-01-01')::date ")
            + (quarter + quarterStart + " ")
            + (month + monthStart + " ")
            + (day + p + "::date end");
    String last =
        "case "
            + (year + "(" + p + " || '-12-31')::date ")
            + (quarter + "(" + quarterStart + " + interval '3 months' - interval '1 day')::date ")
            + (month + "(" + monthStart + " + interval '1 month' - interval '1 day')::date ")
            + (day + p + "::date end");
    return new RecordSpan(
        first, last, "case length(" + p + ") when 4 then 3 when 6 then 2 else 1 end");
  }
}
