package org.dajuan.desk.json;

import java.util.Locale;
import org.dajuan.desk.warning.WarningCard;

/**
 * A warning with its counts as JSON.
 *
 * @param warning its id
 * @param standing of what it rests on
 * @param source what it rests on
 */
public record WarningJson(
    String warning,
    String title,
    String register,
    long red,
    long yellow,
    long review,
    long green,
    String standing,
    String source) {

  public static WarningJson of(WarningCard card, Locale locale) {
    return new WarningJson(
        card.id(),
        card.title(),
        card.register(),
        card.red(),
        card.yellow(),
        card.review(),
        card.green(),
        card.basis().standing().name().toLowerCase(Locale.ROOT),
        card.basis().text().in(locale));
  }
}
