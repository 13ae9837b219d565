package org.dajuan.catalog.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dajuan.catalog.word.Localized;

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

  /** The same with another weight, as where a warning may be right after all and only asks. */
  public Finding as(Severity other) {
    return new Finding(code, other, place, values, message, remedy);
  }

  /** The same said of another place, where its own is told in brackets behind the message. */
  public Finding toldAt(Place other, String behind) {
    return new Finding(
        code,
        severity,
        other,
        values,
        new Localized(message.zh() + behind, message.en() + behind),
        remedy);
  }

  /** One line for a terminal: place, what, how to mend. */
  public String line() {
    return place + ": " + message.en() + (remedy.en().isEmpty() ? "" : " " + remedy.en());
  }
}
