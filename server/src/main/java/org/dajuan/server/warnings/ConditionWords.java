package org.dajuan.server.warnings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.value.RegisterWording;
import org.dajuan.catalog.warning.Warning;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a warning as people read it.
 *
 * @param light id of the light that it gives, {@code among} for which records are judged at all
 * @param words in the reader's language
 * @param text as the pack wrote it
 */
public record ConditionWords(String light, String words, String text) {

  static List<ConditionWords> of(Catalog catalog, Warning warning, Locale locale) {
    RegisterWording wording = RegisterWording.of(catalog, warning);
    List<ConditionWords> all = new ArrayList<>();
    add(all, "red", warning.red(), wording, locale);
    add(all, "yellow", warning.yellow(), wording, locale);
    add(all, "review", warning.review(), wording, locale);
    add(all, "among", warning.among(), wording, locale);
    return all;
  }

  private static void add(
      List<ConditionWords> all,
      String light,
      @Nullable Expression condition,
      RegisterWording wording,
      Locale locale) {
    if (condition != null) {
      all.add(new ConditionWords(light, condition.words(wording).in(locale), condition.text()));
    }
  }
}
