package org.dajuan.catalog.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dajuan.catalog.Localized;

/**
 * Something noticed about data or content, said so that a person can mend it.
 *
 * @param code stable snake_case name, for example {@code unknown_field}
 * @param message one sentence: what is wrong
 * @param remedy one sentence: how to mend it
 */
public record Finding(
    String code,
    Severity severity,
    Place place,
    Map<String, String> values,
    Localized message,
    Localized remedy) {

  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** One line for a terminal: place, what, how to mend. */
  public String line() {
    return place + ": " + message.en() + (remedy.en().isEmpty() ? "" : " " + remedy.en());
  }
}
