package org.dajuan.reports.wording;

import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A figure in words.
 *
 * @param problem why the wording that was asked for would be untrue, so that another one was used;
 *     null when it fits
 */
public record Said(String text, @Nullable Localized problem) {

  static Said of(String text) {
    return new Said(text, null);
  }

  static Said otherwise(String text, String zh, String en) {
    return new Said(text, new Localized(zh, en));
  }
}
