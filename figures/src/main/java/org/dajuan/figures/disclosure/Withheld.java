package org.dajuan.figures.disclosure;

import java.util.Locale;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.text.FigureText;

/**
 * 不显的数 — a figure that there is, but whose value is not told.
 *
 * @param fewerThan the number that the value lies below, 0 where it says nothing of the value: of
 *     sums, of figures made of others, and of those that would give another away
 */
public record Withheld(FigureKey key, int fewerThan) {

  /** What stands in place of its value: 少于5 or 不公开. */
  public String text(Locale locale) {
    return FigureText.withheld(fewerThan, locale);
  }
}
