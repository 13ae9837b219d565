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
    Register known = catalog.register(register);
    return of(known, read(register, ids), known.label(), 0);
  }

  /** The names of records of one register that were read already. */
  public Map<UUID, String> ofViews(Register register, Collection<RecordView> views) {
    Map<UUID, RecordView> byId = new LinkedHashMap<>();
    views.forEach(view -> byId.put(view.id(), view));
    return of(register, byId, register.label(), 0);
  }

  /** The names of records of several registers, given as register and ids. */
  public Map<UUID, String> ofAll(Map<String, ? extends Collection<UUID>> ids) {
    Map<UUID, String> labels = new HashMap<>();
    ids.forEach((register, each) -> labels.putAll(of(register, each)));
    return labels;
  }

  /**
   * What paths of fields say of records: {@code month} a value, {@code project} the name of the
   * record referred to, {@code project.name} one field of it.
   */
  private Map<UUID, String> of(
      Register register, Map<UUID, RecordView> views, List<String> paths, int depth) {
    Map<String, Map<UUID, String>> references = new LinkedHashMap<>();
    for (String path : paths) {
      String name = head(path);
      if (register.field(name).type() instanceof FieldType.RecordOf reference && depth < DEEPEST) {
        Set<UUID> wanted = new LinkedHashSet<>();
        views
            .values()
            .forEach(view -> view.values(name).forEach(id -> wanted.add(UUID.fromString(id))));
        Register other = catalog.register(reference.register());
        List<String> further =
            path.equals(name) ? other.label() : List.of(path.substring(name.length() + 1));
        Map<UUID, RecordView> others = read(other.id(), wanted);
        references.put(path, of(other, others, further, depth + 1));
      }
    }
    Map<UUID, String> labels = new HashMap<>();
    views.forEach((id, view) -> labels.put(id, label(register, view, paths, references)));
    return labels;
  }

  private Map<UUID, RecordView> read(String register, Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : records.findAll(register, ids);
  }

  private static String head(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private String label(
      Register register,
      RecordView view,
      List<String> paths,
      Map<String, Map<UUID, String>> references) {
    List<String> parts = new ArrayList<>();
    for (String path : paths) {
      String name = head(path);
      String masked = view.masked().get(name);
      if (masked != null) {
        parts.add(masked);
        continue;
      }
      List<String> values = view.values(name);
      Map<UUID, String> names = references.get(path);
      String text =
          names == null
              ? ValuePrinter.forField(catalog, register.field(name)).text(values, null, locale)
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
