package org.dajuan.catalog.value;

import java.util.List;
import org.dajuan.catalog.finding.Objection;
import org.jspecify.annotations.Nullable;

/**
 * What a text of a field means.
 *
 * @param values the canonical value, several for a field of codes, none when the text is blank or
 *     faulty
 * @param objection what is wrong with the text, null when nothing
 */
public record ParsedValue(List<String> values, @Nullable Objection objection) {

  /** Nothing was written. */
  public static final ParsedValue BLANK = new ParsedValue(List.of(), null);

  public ParsedValue {
    values = List.copyOf(values);
  }

  static ParsedValue of(String value) {
    return new ParsedValue(List.of(value), null);
  }

  static ParsedValue faulty(Objection objection) {
    return new ParsedValue(List.of(), objection);
  }

  /** The only value, or null when there is none. */
  public @Nullable String value() {
    return values.isEmpty() ? null : values.get(0);
  }

  public boolean isFaulty() {
    return objection != null;
  }
}
