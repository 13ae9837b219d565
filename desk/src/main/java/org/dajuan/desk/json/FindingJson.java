package org.dajuan.desk.json;

import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.finding.Finding;

/**
 * A finding as JSON.
 *
 * @param severity error, warning or hint
 * @param remedy how to mend it
 */
public record FindingJson(
    String code,
    String severity,
    String place,
    String message,
    String remedy,
    Map<String, String> values) {

  public static FindingJson of(Finding finding, Locale locale) {
    return new FindingJson(
        finding.code(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.place().toString(),
        finding.message().in(locale),
        finding.remedy().in(locale),
        finding.values());
  }
}
