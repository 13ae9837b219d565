package org.dajuan.catalog.expression;

import org.dajuan.catalog.word.Localized;

/** What the names in an expression are called by people. */
public interface Wording {

  /** The title of a column. */
  Localized column(String name);

  /**
   * What stands beside a column: of a code or state the title, of a number in base units the number
   * with the unit of the field.
   */
  Localized value(String column, String text);

  /** The title of a parameter. */
  Localized parameter(String id);
}
