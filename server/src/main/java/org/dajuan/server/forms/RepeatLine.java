package org.dajuan.server.forms;

import java.util.List;
import java.util.Locale;
import org.dajuan.reports.form.Repeat;

/**
 * One thing that is asked for more than once.
 *
 * @param how key of the way in which it is asked again
 */
public record RepeatLine(String title, String how, List<Column> columns) {

  /** A column that asks for it. */
  public record Column(String form, String formTitle, String title) {}

  static RepeatLine of(Repeat repeat, Locale locale) {
    return new RepeatLine(
        repeat.title().in(locale),
        "forms.repeat." + repeat.kind().name().toLowerCase(Locale.ROOT),
        repeat.columns().stream()
            .map(
                each ->
                    new Column(
                        each.form().id(),
                        each.form().title().in(locale),
                        each.column().title().in(locale)))
            .toList());
  }
}
