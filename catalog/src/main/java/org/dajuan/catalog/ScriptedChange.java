package org.dajuan.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.finding.Place;

/**
 * A change of a sample record, as a person of the sample county would have made it after the
 * register's file was imported.
 *
 * @param key the record: its id, or the values of its key joined by slashes
 * @param transition id of the step, empty for other kinds
 * @param values new values by field, as a person writes them
 * @param reason why, may be empty where none is needed
 * @param roles ids of the roles that the actor holds
 */
public record ScriptedChange(
    String register,
    String key,
    Kind kind,
    String transition,
    Map<String, String> values,
    String reason,
    String actor,
    Set<String> roles,
    Place.InFile place) {

  /** The kinds of changes that a script may make. */
  public enum Kind {
    UPDATE,
    TRANSITION,
    CORRECT,
    VOID
  }

  public ScriptedChange {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    roles = Set.copyOf(roles);
  }
}
