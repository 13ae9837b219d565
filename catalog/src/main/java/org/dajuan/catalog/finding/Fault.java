package org.dajuan.catalog.finding;

import java.util.Locale;
import org.dajuan.catalog.word.Localized;

/**
 * Something that can be wrong, with its stable code, its weight and its words in Chinese and
 * English. Each package enumerates its own faults; words in braces are names of values, which are
 * filled in when the fault is found:
 *
 * <pre>{@code
 * findings.add(CellFaults.TOO_LONG.at(place, "limit", 40));
 * }</pre>
 *
 * <p>docs/findings.md lists them all.
 */
public interface Fault {

  /** The name of the constant, from which the code is made. */
  String name();

  /** Its weight and words, with names of values in braces. */
  FaultText text();

  /** The code of its findings, for example {@code unknown_field}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  default Severity severity() {
    return text().severity();
  }

  /** What is wrong, with names in braces. */
  default Localized message() {
    return text().message();
  }

  /** How to mend it, with names in braces; may be empty. */
  default Localized remedy() {
    return text().remedy();
  }

  /**
   * The fault with its values, where the place is for somebody else to say.
   *
   * @param namesAndValues name, value, name, value … of the names in the fault's words and others
   *     worth keeping, in the order in which the finding lists them; a value may be {@link
   *     Localized}
   */
  default Objection with(Object... namesAndValues) {
    return Objection.of(this, namesAndValues);
  }

  /** The finding at a place; values as in {@link #with}. */
  default Finding at(Place place, Object... namesAndValues) {
    return with(namesAndValues).at(place);
  }
}
