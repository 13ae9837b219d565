package org.dajuan.reports.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Finds what columns ask for twice. Names are compared without regard to width, case and space. */
final class RepeatFinder {

  private record Known(String of, Localized title) {}

  private record Asked(Repeat.Kind kind, String of, String when) {}

  private final Catalog catalog;
  private final Map<String, Known> byName = new LinkedHashMap<>();

  RepeatFinder(Catalog catalog) {
    this.catalog = catalog;
    for (Indicator each : catalog.indicators().values()) {
      Known known = new Known(each.id(), each.title());
      name(each.title().zh(), known);
      name(each.title().en(), known);
      each.aliases().forEach(alias -> name(alias, known));
    }
    for (Register register : catalog.registers().values()) {
      for (Field field : register.fields()) {
        // A field for remarks is called alike everywhere and never means the same.
        if (!(field.type() instanceof FieldType.LongText)) {
          Known known = new Known(register.id() + "." + field.name(), field.title());
          name(field.title().zh(), known);
          name(field.title().en(), known);
        }
      }
    }
  }

  private void name(String name, Known known) {
    byName.putIfAbsent(normalised(name), known);
  }

  static String normalised(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Those asked most often first. */
  List<Repeat> find() {
    Map<Asked, List<Repeat.Asking>> asked = new LinkedHashMap<>();
    Map<Asked, Localized> titles = new LinkedHashMap<>();
    for (Form form : catalog.forms().values()) {
      for (FormColumn column : form.columns()) {
        Known known = known(form, column);
        if (known != null) {
          Asked key = key(column, known);
          asked.computeIfAbsent(key, k -> new ArrayList<>()).add(new Repeat.Asking(form, column));
          titles.putIfAbsent(key, known.title);
        }
      }
    }
    List<Repeat> repeats = new ArrayList<>();
    asked.forEach(
        (key, columns) -> {
          if (columns.size() > 1 || key.kind == Repeat.Kind.KNOWN) {
            repeats.add(
                new Repeat(
                    key.kind, key.of, titles.getOrDefault(key, Localized.of(key.of)), columns));
          }
        });
    repeats.sort(Comparator.comparing((Repeat each) -> -each.columns().size()));
    return repeats;
  }

  private static Asked key(FormColumn column, Known known) {
    if (column.source() instanceof CellSource.OfIndicator figure) {
      return new Asked(Repeat.Kind.INDICATOR, known.of, figure.when().name());
    }
    return new Asked(column.isAsked() ? Repeat.Kind.KNOWN : Repeat.Kind.FIELD, known.of, "");
  }

  private @Nullable Known known(Form form, FormColumn column) {
    if (column.source() instanceof CellSource.OfField field
        && form.rows() instanceof FormRows.Records rows) {
      return catalog
          .register(rows.register())
          .findField(field.field())
          .map(each -> new Known(rows.register() + "." + each.name(), each.title()))
          .orElse(null);
    } else if (column.source() instanceof CellSource.OfIndicator figure) {
      return new Known(figure.indicator(), catalog.indicator(figure.indicator()).title());
    } else if (column.isAsked()) {
      return byName.get(normalised(column.title().zh()));
    }
    return null;
  }
}
