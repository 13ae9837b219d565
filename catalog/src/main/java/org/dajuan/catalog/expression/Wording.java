package org.dajuan.catalog.expression;

import org.dajuan.catalog.word.Localized;

/** What the names in an expression are called by people. */
public interface Wording {

  /** The title of a column. */
  Localized column(String name);

  /** What a text is called that is compared with a column: the title of a code or state. */
  Localized value(String column, String text);

  /** The title of a parameter. */
  Localized parameter(String id);
}
