package org.dajuan.catalog.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects findings. At most {@link #LIMIT_PER_CODE} of each code are kept, all are counted. Not
 * thread-safe.
 */
public final class Findings {

  /** How many findings of one code are kept; the rest is only counted. */
  public static final int LIMIT_PER_CODE = 1000;

  private final List<Finding> kept = new ArrayList<>();
  private final Map<String, Integer> totals = new LinkedHashMap<>();
  private int errors;

  /** Adds a finding; beyond the cap of its code it is counted, not kept. */
  public void add(Finding finding) {
    int total = totals.merge(finding.code(), 1, Integer::sum);
    if (total <= LIMIT_PER_CODE) {
      kept.add(finding);
    }
    if (finding.severity() == Severity.ERROR) {
      errors++;
    }
  }

  /** Adds all findings of others, those that they only counted too. */
  public void addAll(Findings others) {
    int before = errors;
    others.kept.forEach(this::add);
    others.totals.forEach(
        (code, total) -> {
          if (total > LIMIT_PER_CODE) {
            totals.merge(code, total - LIMIT_PER_CODE, Integer::sum);
          }
        });
    errors = before + others.errors;
  }

  /** The findings kept, in the order they came. */
  public List<Finding> list() {
    return Collections.unmodifiableList(kept);
  }

  /** How many findings of each code there were, kept or not. */
  public Map<String, Integer> totals() {
    return Collections.unmodifiableMap(totals);
  }

  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many errors there were, kept or not. */
  public int errorCount() {
    return errors;
  }
}
