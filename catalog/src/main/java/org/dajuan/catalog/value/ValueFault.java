package org.dajuan.catalog.value;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;

/** Why a text is no value of a field, and how to mend it; where it stands is for the caller. */
public record ValueFault(String code, Localized message, Localized remedy) {

  public Finding at(Place place) {
    return new Finding(code, Severity.ERROR, place, Map.of(), message, remedy);
  }
}
