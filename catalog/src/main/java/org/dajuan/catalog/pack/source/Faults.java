package org.dajuan.catalog.pack.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;

/**
 * Reports faults of packs as findings. Remembers whether a file could not be read at all: then
 * names that seem unknown may stand in it, and are not reported.
 */
public final class Faults {

  private static final int MAX_REMEMBERED = 100_000;

  private final Findings findings = new Findings();
  private final Set<String> reported = new HashSet<>();
  private boolean incomplete;

  /**
   * Reports a fault.
   *
   * @param namesAndValues name, value, name, value … of the places in the fault's text; a value may
   *     be {@link Localized}
   */
  public void report(Fault fault, Place place, Object... namesAndValues) {
    Map<String, Localized> values = new LinkedHashMap<>();
    Map<String, String> plain = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      Localized shown =
          value instanceof Localized both ? both : Localized.of(String.valueOf(value));
      values.put((String) namesAndValues[i], shown);
      plain.put((String) namesAndValues[i], shown.en());
    }
    Finding finding =
        new Finding(
            fault.code(),
            fault.severity(),
            place,
            plain,
            fill(fault.message(), values),
            fill(fault.remedy(), values));
    // A life cycle used by several registers would be reported once for each.
    if (reported.size() > MAX_REMEMBERED || reported.add(finding.line())) {
      findings.add(finding);
    }
  }

  private static Localized fill(Localized template, Map<String, Localized> values) {
    String zh = template.zh();
    String en = template.en();
    for (Map.Entry<String, Localized> each : values.entrySet()) {
      zh = zh.replace("{" + each.getKey() + "}", each.getValue().zh());
      en = en.replace("{" + each.getKey() + "}", each.getValue().en());
    }
    // A fault that asks a question brings its own mark.
    return new Localized(zh.replace("？。", "？"), en.replace("?.", "?"));
  }

  /** Says that a file could not be read, so that not everything is known. */
  public void fileUnreadable() {
    incomplete = true;
  }

  /** Whether all files could be read; only then an unknown name is a fault. */
  public boolean allRead() {
    return !incomplete;
  }

  public Findings findings() {
    return findings;
  }
}
