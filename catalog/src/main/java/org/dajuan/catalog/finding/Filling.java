package org.dajuan.catalog.finding;

import java.util.Map;
import java.util.function.Function;
import org.dajuan.catalog.word.Localized;

/** Puts values in the place of their names in braces. Braces around anything else stay. */
final class Filling {

  private Filling() {}

  static Localized fill(Localized template, Map<String, Localized> values) {
    String zh = fill(template.zh(), values, Localized::zh);
    String en = fill(template.en(), values, Localized::en);
    // A value that asks a question brings its own mark.
    return new Localized(zh.replace("？。", "？"), en.replace("?.", "?"));
  }

  /** One pass, so that braces within a value are never taken for names. */
  private static String fill(
      String template, Map<String, Localized> values, Function<Localized, String> language) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = template.indexOf('}', open);
      Localized value = close < 0 ? null : values.get(template.substring(open + 1, close));
      if (value != null) {
        filled.append(template, at, open).append(language.apply(value));
        at = close + 1;
      }
    }
    return filled.append(template, at, template.length()).toString();
  }
}
