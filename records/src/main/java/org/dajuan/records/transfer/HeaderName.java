package org.dajuan.records.transfer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading as a person wrote it, in the form in which headings are compared: without white space,
 * stars for required columns, and a unit in brackets at the end.
 *
 * @param unit the unit in brackets, empty when none
 */
record HeaderName(String name, String unit) {
  private static final Pattern UNIT = Pattern.compile("^(.+?)[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]$");
  private static final Pattern IGNORED = Pattern.compile("[\\s\\u00a0\\u3000*＊:：]+");

  static HeaderName of(String heading) {
    String text = IGNORED.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    Matcher unit = UNIT.matcher(text);
    return unit.matches() ? new HeaderName(unit.group(1), unit.group(2)) : new HeaderName(text, "");
  }
}
