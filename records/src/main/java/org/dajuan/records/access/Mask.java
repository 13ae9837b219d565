package org.dajuan.records.access;

import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Privacy;

/**
 * 遮盖 — what stands for a value that is not read as it is. A person's name keeps its first
 * character; of anything else the first character may be all there is to know.
 */
public final class Mask {

  /** Stands for any value. */
  public static final String WHOLE = "＊＊";

  private Mask() {}

  /** What is shown of a value, which is not empty. */
  public static String of(Field field, String value) {
    return field.privacy() == Privacy.PERSONAL && field.type() instanceof FieldType.PersonName
        ? new String(Character.toChars(value.codePointAt(0))) + WHOLE
        : WHOLE;
  }
}
