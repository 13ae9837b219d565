package org.dajuan.catalog.register;

import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A field of a register.
 *
 * @param name column name, {@code [a-z][a-z0-9_]*}
 * @param help one sentence for the person who fills it, may be empty
 * @param example a value as a person would write it, may be empty
 * @param publicationBan legal reason why lists in reports and public pages must not show it, null
 *     when they may
 */
public record Field(
    String name,
    FieldType type,
    Localized title,
    Localized help,
    String example,
    boolean required,
    Privacy privacy,
    Place.InFile place,
    @Nullable Localized publicationBan) {

  /** A field that may be published as far as its privacy allows. */
  public Field(
      String name,
      FieldType type,
      Localized title,
      Localized help,
      String example,
      boolean required,
      Privacy privacy,
      Place.InFile place) {
    this(name, type, title, help, example, required, privacy, place, null);
  }
}
