package org.dajuan.catalog.value;

import java.util.Locale;
import java.util.Set;
import org.dajuan.catalog.register.Field;

/** Yes and no in both languages. */
final class BooleanReading {

  private static final Set<String> YES = Set.of("true", "yes", "是", "有", "√", "✓");
  private static final Set<String> NO = Set.of("false", "no", "否", "无", "×", "✗");

  private BooleanReading() {}

  static ParsedValue read(Field field, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return ParsedValue.of("true");
    }
    return NO.contains(word)
        ? ParsedValue.of("false")
        : ParsedValue.faulty(ValueFaults.NOT_YES_OR_NO.in(field, text));
  }
}
