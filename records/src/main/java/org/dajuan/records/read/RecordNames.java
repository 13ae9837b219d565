package org.dajuan.records.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.ValuePrinter;
import org.dajuan.records.access.Mask;

/**
 * Names of records as people know them: their label fields, masked as the reader masks them; a
 * label field that refers to another record shows that record's name, a mask where it is out of
 * sight. The one place that names a record for pages, forms and tasks. One query for each register
 * that occurs.
 */
public final class RecordNames {

  /** A record that is called by a record that is called by a record … ends here with an id. */
  private static final int DEEPEST = 3;

  private final Catalog catalog;
  private final RecordReader records;
  private final Locale locale;

  public RecordNames(Catalog catalog, RecordReader records, Locale locale) {
    this.catalog = catalog;
    this.records = records;
    this.locale = locale;
  }

  /** The names of records of one register; ids that are unknown are left out. */
  public Map<UUID, String> of(String register, Collection<UUID> ids) {
    return of(catalog.register(register), ids, 0);
  }

  /** The names of records of several registers, given as register and ids. */
  public Map<UUID, String> ofAll(Map<String, ? extends Collection<UUID>> ids) {
    Map<UUID, String> labels = new HashMap<>();
    ids.forEach((register, each) -> labels.putAll(of(register, each)));
    return labels;
  }

  private Map<UUID, String> of(Register register, Collection<UUID> ids, int depth) {
    Map<UUID, RecordView> views = records.findAll(register.id(), ids);
    Map<String, Map<UUID, String>> references = new LinkedHashMap<>();
    for (String name : register.label()) {
      if (register.field(name).type() instanceof FieldType.RecordOf reference && depth < DEEPEST) {
        Set<UUID> wanted = new LinkedHashSet<>();
        views
            .values()
            .forEach(view -> view.values(name).forEach(id -> wanted.add(UUID.fromString(id))));
        references.put(name, of(catalog.register(reference.register()), wanted, depth + 1));
      }
    }
    Map<UUID, String> labels = new HashMap<>();
    views.forEach((id, view) -> labels.put(id, label(register, view, references)));
    return labels;
  }

  private String label(
      Register register, RecordView view, Map<String, Map<UUID, String>> references) {
    List<String> parts = new ArrayList<>();
    for (String name : register.label()) {
      String masked = view.masked().get(name);
      if (masked != null) {
        parts.add(masked);
        continue;
      }
      Field field = register.field(name);
      List<String> values = view.values(name);
      Map<UUID, String> names = references.get(name);
      String text =
          names == null
              ? ValuePrinter.forField(catalog, field).text(values, null, locale)
              : values.isEmpty()
                  ? ""
                  : names.getOrDefault(UUID.fromString(values.get(0)), Mask.WHOLE);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return parts.isEmpty() ? view.id().toString() : String.join(" ", parts);
  }
}
