package org.dajuan.catalog.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.register.Field;
import org.jspecify.annotations.Nullable;

/** An org by id or by a title that no other org has. */
final class OrgReading implements ValueParser.Reading {

  private final Field field;
  private final Map<String, Org> ids;
  private final Map<String, String> byTitle = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  OrgReading(Field field, Catalog catalog) {
    this.field = field;
    this.ids = catalog.orgs();
    for (Org org : ids.values()) {
      add(org.title().zh(), org.id());
      if (!org.title().en().equals(org.title().zh())) {
        add(org.title().en(), org.id());
      }
    }
  }

  private void add(String title, String id) {
    if (byTitle.putIfAbsent(title, id) != null) {
      ambiguous.add(title);
    }
  }

  @Override
  public ParsedValue read(String text, @Nullable String unit) {
    if (ids.containsKey(text)) {
      return ParsedValue.of(text);
    }
    if (ambiguous.contains(text)) {
      return ParsedValue.faulty(ValueFaults.AMBIGUOUS_ORG.in(field, text));
    }
    String id = byTitle.get(text);
    return id != null
        ? ParsedValue.of(id)
        : ParsedValue.faulty(ValueFaults.unknownOrg(field, text, byTitle.keySet()));
  }
}
