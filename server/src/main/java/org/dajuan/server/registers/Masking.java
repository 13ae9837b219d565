package org.dajuan.server.registers;

import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Privacy;

/**
 * What of a field may be read on pages: public and internal values as they are, personal ones with
 * only their first character, sensitive ones not at all.
 */
public final class Masking {

  private static final String HIDDEN = "＊＊";

  private Masking() {}

  static boolean hides(Field field) {
    return field.privacy().isMasked();
  }

  /** The text as it may be shown; an empty one stays empty. */
  public static String show(Field field, String text) {
    if (text.isEmpty() || !hides(field)) {
      return text;
    }
    return field.privacy() == Privacy.SENSITIVE
        ? HIDDEN
        : new String(Character.toChars(text.codePointAt(0))) + HIDDEN;
  }
}
