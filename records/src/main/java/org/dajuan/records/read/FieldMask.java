package org.dajuan.records.read;

import org.dajuan.catalog.register.Field;

/** What of a field's text a reader may see. */
@FunctionalInterface
public interface FieldMask {

  /** Everything as it is. */
  FieldMask NONE = (field, text) -> text;

  /** The text as it may be shown. */
  String show(Field field, String text);
}
