package org.dajuan.catalog.pack;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dajuan.catalog.basis.Adoption;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;

/** Reads adopted.yaml of all packs, after their warnings; what several packs adopt is joined. */
final class AdoptionReader {

  private final Loading loading;
  private final Set<String> warnings = new LinkedHashSet<>();
  private final Set<String> deadlines = new LinkedHashSet<>();

  AdoptionReader(Loading loading) {
    this.loading = loading;
  }

  void read(PackFolder pack) {
    Entries file =
        pack.yaml("adopted.yaml").map(node -> Entries.of(node, loading.faults)).orElse(null);
    if (file == null) {
      return;
    }
    for (YamlNode.Scalar each : file.scalars("warnings")) {
      loading.warnings.resolve(each);
      warnings.add(each.value());
    }
    for (YamlNode.Scalar each : file.scalars("deadlines")) {
      deadline(each);
      deadlines.add(each.value());
    }
    file.finish();
  }

  Adoption adopted() {
    return new Adoption(warnings, deadlines);
  }

  /** Either a register or a step of one. */
  private void deadline(YamlNode.Scalar written) {
    int point = written.value().indexOf('.');
    String id = point < 0 ? written.value() : written.value().substring(0, point);
    Register register = loading.registers.resolve(id, written.place());
    Lifecycle lifecycle = register == null ? null : loading.lifecycles.find(register.lifecycle());
    if (point < 0 || lifecycle == null) {
      return;
    }
    String step = written.value().substring(point + 1);
    Set<String> limited = new LinkedHashSet<>();
    lifecycle.transitions().stream()
        .filter(each -> each.deadline() != null)
        .forEach(each -> limited.add(each.id()));
    if (!limited.contains(step)) {
      Definitions.reportUnknown(
          Noun.TRANSITION, written.value(), limited, written.place(), loading.faults);
    }
  }
}
