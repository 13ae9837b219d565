package org.dajuan.claims.milestone;

import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on one thing with what it rests on.
 *
 * @param thing whose record decided, null when none was found
 * @param expected what could be written instead, empty when unknown
 */
record Reason(Verdict verdict, @Nullable Thing thing, String expected, Localized words) {

  static Reason none(Verdict verdict, String zh, String en) {
    return new Reason(verdict, null, "", new Localized(zh, en));
  }
}
