package org.dajuan.records.draft;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.catalog.value.ValueFault;

/** Something wrong with a record or one of its values; where it stands is for the caller to say. */
public record DraftFault(String code, Severity severity, Localized message, Localized remedy) {

  /** A fault of a single value, as the reading of texts found it. */
  public static DraftFault of(ValueFault fault) {
    return new DraftFault(fault.code(), Severity.ERROR, fault.message(), fault.remedy());
  }

  public static DraftFault error(
      String code, String zh, String en, String remedyZh, String remedyEn) {
    return new DraftFault(
        code, Severity.ERROR, new Localized(zh, en), new Localized(remedyZh, remedyEn));
  }

  public Finding at(Place place) {
    return new Finding(code, severity, place, Map.of(), message, remedy);
  }
}
