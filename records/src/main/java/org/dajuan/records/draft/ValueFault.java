package org.dajuan.records.draft;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;

/** Something wrong with a record or one of its values; where it stands is for the caller to say. */
public record ValueFault(String code, Severity severity, Localized message, Localized remedy) {

  public static ValueFault error(
      String code, String zh, String en, String remedyZh, String remedyEn) {
    return new ValueFault(
        code, Severity.ERROR, new Localized(zh, en), new Localized(remedyZh, remedyEn));
  }

  public Finding at(Place place) {
    return new Finding(code, severity, place, Map.of(), message, remedy);
  }
}
