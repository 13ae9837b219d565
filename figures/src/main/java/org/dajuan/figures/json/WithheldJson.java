package org.dajuan.figures.json;

import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.figures.disclosure.Withheld;

/**
 * A figure whose value is not told, as JSON: its place among others, and no number.
 *
 * @param status always {@code withheld}
 * @param text what is printed in place of the value
 */
public record WithheldJson(
    String indicator, String title, String region, String period, String status, String text) {

  public static WithheldJson of(Catalog catalog, Withheld withheld, Locale locale) {
    return new WithheldJson(
        withheld.key().indicator(),
        catalog.indicator(withheld.key().indicator()).title().in(locale),
        withheld.key().region(),
        withheld.key().period().toString(),
        "withheld",
        withheld.text(locale));
  }
}
