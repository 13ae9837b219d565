package org.dajuan.catalog.form;

import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;

/**
 * A column of a form.
 *
 * @param help one sentence for the person who fills it, may be empty
 */
public record FormColumn(
    String id, Localized title, Localized help, CellSource source, Place.InFile place) {

  /** Whether its cells are asked of a person, since nothing knows them. */
  public boolean isAsked() {
    return source instanceof CellSource.Asked;
  }
}
