package org.dajuan.records.warning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.warning.Look;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.records.access.Sights;
import org.jspecify.annotations.Nullable;

/**
 * The columns whose values say why a light is on: those that its conditions read, but for what is
 * guarded, and for what is looked up where the reader sees no record.
 */
final class ReadColumns {

  /** Types whose values are one text or number that people can read. */
  private static final Set<ValueType> SHOWN =
      Set.of(
          ValueType.TEXT, ValueType.INTEGER, ValueType.DECIMAL, ValueType.DATE, ValueType.BOOLEAN);

  private ReadColumns() {}

  static List<String> of(Catalog catalog, Warning warning, Sights sights) {
    Register register = catalog.register(warning.register());
    Set<String> read = new LinkedHashSet<>();
    Stream.of(warning.red(), warning.yellow(), warning.review())
        .forEach(condition -> addColumns(condition, read));
    List<String> shown = new ArrayList<>();
    for (String name : read) {
      Look look =
          warning.looks().stream()
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElse(null);
      boolean open =
          look == null
              ? register.findField(name).filter(ReadColumns::isOpen).isPresent()
              : SHOWN.contains(look.type()) && isOpen(catalog, look, sights);
      if (open) {
        shown.add(name);
      }
    }
    return shown;
  }

  private static void addColumns(@Nullable Expression condition, Set<String> into) {
    if (condition != null) {
      into.addAll(condition.columns());
    }
  }

  private static boolean isOpen(Field field) {
    return (field.privacy() == Privacy.PUBLIC || field.privacy() == Privacy.INTERNAL)
        && SHOWN.contains(field.type().valueType());
  }

  private static boolean isOpen(Catalog catalog, Look look, Sights sights) {
    Register other = catalog.register(look.register());
    Set<String> read = new LinkedHashSet<>(look.measure().columns());
    addColumns(look.where(), read);
    return !sights.isEmpty(other.id())
        && read.stream()
            .allMatch(
                name ->
                    other
                        .findField(name)
                        .map(
                            field ->
                                field.privacy() == Privacy.PUBLIC
                                    || field.privacy() == Privacy.INTERNAL)
                        .orElse(true));
  }
}
