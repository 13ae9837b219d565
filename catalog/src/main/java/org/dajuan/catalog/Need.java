package org.dajuan.catalog;

import java.util.Set;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;

/**
 * 使用目的 — which personal fields of a register of another stream a stream needs, and why (Personal
 * Information Protection Law, art. 6: no more than the purpose asks).
 *
 * @param register id of the register
 * @param fields names of its personal and sensitive fields
 */
public record Need(String register, Set<String> fields, Localized purpose, Place.InFile place) {

  public Need {
    fields = Set.copyOf(fields);
  }
}
