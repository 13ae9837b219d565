package org.dajuan.claims.scope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of a text as a whole.
 *
 * @param span what holds where nothing else is said
 * @param speaking the year in which the text speaks: from it 去年 and 今年 count
 * @param open whether a year told in the text holds until another is told, because neither a title
 *     nor a person says one
 * @param titled what the title says, where the person who asks says something else
 */
record TextTime(Span span, int speaking, boolean open, @Nullable Span titled) {

  /** The year that counts where nothing else is said. */
  int year() {
    LocalDate last = span.to();
    LocalDate first = span.from();
    return last != null ? last.getYear() : first != null ? first.getYear() : speaking;
  }
}
