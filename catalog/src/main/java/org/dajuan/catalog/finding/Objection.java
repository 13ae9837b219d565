package org.dajuan.catalog.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.catalog.word.Localized;

/**
 * A fault that was found, its values filled in; where it stands is for the caller to say.
 *
 * @param values in the order in which they were named
 */
public record Objection(
    String code,
    Severity severity,
    Map<String, String> values,
    Localized message,
    Localized remedy) {

  public Objection {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  static Objection of(Fault fault, Object... namesAndValues) {
    Map<String, Localized> shown = new LinkedHashMap<>();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      Object value = namesAndValues[i + 1];
      Localized text = value instanceof Localized both ? both : Localized.of(String.valueOf(value));
      shown.put(name, text);
      values.put(name, text.en());
    }
    return new Objection(
        fault.code(),
        fault.severity(),
        values,
        Filling.fill(fault.message(), shown),
        Filling.fill(fault.remedy(), shown));
  }

  /** The finding at a place. */
  public Finding at(Place place) {
    return new Finding(code, severity, place, values, message, remedy);
  }
}
