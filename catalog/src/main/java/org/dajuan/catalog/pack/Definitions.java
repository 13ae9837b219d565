package org.dajuan.catalog.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * All definitions of one kind, by id, over all packs. A name is declared before its definition is
 * read, so that a faulty definition is not also reported as an unknown name wherever it is used.
 */
final class Definitions<T> {

  /** Ids that need not be SQL names. */
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

  /** Ids that become names of tables and columns; PostgreSQL keeps 63 bytes of a name. */
  static final Pattern SQL_NAME = Pattern.compile("[a-z][a-z0-9_]{0,54}");

  private final Noun noun;
  private final Faults faults;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, T> values = new LinkedHashMap<>();

  Definitions(Noun noun, Faults faults) {
    this.noun = noun;
    this.faults = faults;
  }

  /** Notes a name; false, with a finding, when it is malformed or taken. */
  boolean declare(YamlNode.Scalar id, Pattern form) {
    if (!form.matcher(id.value()).matches()) {
      faults.report(
          form == SQL_NAME ? NameFaults.BAD_SQL_NAME : NameFaults.BAD_IDENTIFIER,
          id.place(),
          "kind",
          noun.title(),
          "id",
          id.value());
      places.putIfAbsent(id.value(), id.place());
      return false;
    }
    return declare(id.value(), id.place());
  }

  /** Notes a name; false, with a finding, when it is taken. */
  boolean declare(String id, Place place) {
    Place first = places.putIfAbsent(id, place);
    if (first != null) {
      faults.report(
          NameFaults.DEFINED_TWICE,
          place,
          "kind",
          noun.title(),
          "id",
          id,
          "first",
          first.toString());
      return false;
    }
    return true;
  }

  void put(String id, T value) {
    values.put(id, value);
  }

  /** Whether the name is declared, well-formed or not. */
  boolean isDeclared(String id) {
    return places.containsKey(id);
  }

  /** All declared names, well-formed or not. */
  Collection<String> names() {
    return Collections.unmodifiableCollection(places.keySet());
  }

  /** Where a declared name stands. */
  Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("not declared: " + id);
    }
    return place;
  }

  @Nullable T find(String id) {
    return values.get(id);
  }

  /** The definition that a name of a pack file means; null when unknown (reported) or faulty. */
  @Nullable T resolve(YamlNode.@Nullable Scalar reference) {
    return reference == null ? null : resolve(reference.value(), reference.place());
  }

  @Nullable T resolve(String id, Place place) {
    check(id, place);
    return values.get(id);
  }

  /** Reports a name that is not declared. */
  boolean check(String id, Place place) {
    if (places.containsKey(id)) {
      return true;
    }
    reportUnknown(noun, id, places.keySet(), place, faults);
    return false;
  }

  static void reportUnknown(
      Noun noun, String id, Collection<String> known, Place place, Faults faults) {
    if (faults.allRead()) {
      String nearest = NearestWord.suggest(id, known);
      faults.report(
          nearest.isEmpty() ? NameFaults.UNKNOWN_NAME : NameFaults.MISTYPED_NAME,
          place,
          "kind",
          noun.title(),
          "id",
          id,
          "nearest",
          nearest);
    }
  }

  Map<String, T> all() {
    return Collections.unmodifiableMap(values);
  }
}
