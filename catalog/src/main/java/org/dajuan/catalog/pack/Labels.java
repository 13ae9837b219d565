package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Labels of registers, checked once all registers are known: a path such as {@code project.name}
 * leads through references to a field, and a record is called by something that people may read.
 */
final class Labels {

  /** A record that is called by one that is called by one … is called by nothing. */
  private static final int DEEPEST = 3;

  private record Written(String register, YamlNode.Scalar path) {}

  private final Loading loading;
  private final List<Written> written = new ArrayList<>();
  private final Set<String> faulty = new LinkedHashSet<>();

  Labels(Loading loading) {
    this.loading = loading;
  }

  /** Keeps a path that begins with a field of the register. */
  void add(String register, YamlNode.Scalar path) {
    written.add(new Written(register, path));
  }

  /** The field of the register itself with which a path begins. */
  static String head(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  void check() {
    written.forEach(this::follow);
    for (Register register : loading.registers.all().values()) {
      if (!faulty.contains(register.id()) && !isNamed(register, register.label(), 0)) {
        loading.faults.report(
            RegisterFaults.RECORDS_UNNAMED, register.place(), "register", register.id());
      }
    }
  }

  private void follow(Written each) {
    Register register = loading.registers.find(each.register());
    String rest = each.path().value();
    while (register != null) {
      Field field = register.findField(head(rest)).orElse(null);
      if (field == null) {
        faulty.add(each.register());
        Set<String> known = register.fields().stream().map(Field::name).collect(Collectors.toSet());
        Definitions.reportUnknown(
            Noun.FIELD, head(rest), known, each.path().place(), loading.faults);
        return;
      }
      if (rest.equals(field.name())) {
        return;
      }
      if (!(field.type() instanceof FieldType.RecordOf)) {
        faulty.add(each.register());
        loading.faults.report(
            RegisterFaults.LABEL_THROUGH_NO_REFERENCE,
            each.path().place(),
            "path",
            each.path().value(),
            "field",
            field.name());
        return;
      }
      rest = rest.substring(field.name().length() + 1);
      register = target(field);
    }
  }

  private @Nullable Register target(Field field) {
    return field.type() instanceof FieldType.RecordOf reference
        ? loading.registers.find(reference.register())
        : null;
  }

  private boolean isNamed(Register register, List<String> paths, int depth) {
    return paths.stream().anyMatch(path -> isNamed(register, path, depth));
  }

  private boolean isNamed(Register register, String path, int depth) {
    Field field = register.findField(head(path)).orElse(null);
    if (field == null) {
      return false;
    } else if (field.type() instanceof FieldType.PersonName) {
      // Its mask keeps the first character, and who is in charge reads it whole.
      return true;
    } else if (field.privacy().compareTo(Privacy.PERSONAL) >= 0) {
      return false;
    }
    if (field.type() instanceof FieldType.RecordOf) {
      Register other = depth < DEEPEST ? target(field) : null;
      List<String> further =
          path.equals(field.name()) && other != null
              ? other.label()
              : List.of(path.substring(Math.min(path.length(), field.name().length() + 1)));
      return other != null && isNamed(other, further, depth + 1);
    }
    return !(field.type() instanceof FieldType.Attachment)
        && !(field.type() instanceof FieldType.GeoPoint)
        && !(field.type() instanceof FieldType.LongText)
        && !(field.type() instanceof FieldType.Bool);
  }
}
