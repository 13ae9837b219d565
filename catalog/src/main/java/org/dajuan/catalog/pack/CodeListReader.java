package org.dajuan.catalog.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads codes/*.yaml: new lists, and codes added to a list of a required pack. */
final class CodeListReader {

  /** Codes are written in expressions and CSV cells, so they contain no separators. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,62}");

  private final Loading loading;

  CodeListReader(Loading loading) {
    this.loading = loading;
  }

  void read(PackFolder pack) {
    for (Path file : pack.files("codes", ".yaml")) {
      pack.yaml(file).map(node -> Entries.of(node, loading.faults)).ifPresent(this::list);
    }
  }

  private void list(Entries file) {
    CodeList base = null;
    YamlNode.Scalar id;
    if (file.has("extends")) {
      id = file.scalar("extends");
      base = loading.codeLists.resolve(id);
    } else {
      id = file.requireScalar("code_list");
    }
    Localized title =
        base == null
            ? file.has("extends")
                ? Localized.of("")
                : file.requireLocalized("title", id == null ? "" : id.value())
            : base.title();
    boolean known = id != null && (base != null || loading.codeLists.declare(id, Definitions.ID));
    Map<String, YamlNode.Scalar> seen = new HashMap<>();
    List<Code> codes = new ArrayList<>(base == null ? List.of() : base.codes());
    for (Entries each : file.mappings("codes")) {
      Code code = code(each, seen, base);
      if (code != null) {
        codes.add(code);
      }
    }
    if (file.items("codes").isEmpty()) {
      loading.faults.report(YamlFaults.EMPTY_LIST, file.place("codes"), "key", "codes");
    }
    file.finish();
    if (known && id != null) {
      loading.codeLists.put(id.value(), new CodeList(id.value(), title, codes));
    }
  }

  private @Nullable Code code(
      Entries entries, Map<String, YamlNode.Scalar> seen, @Nullable CodeList base) {
    YamlNode.Scalar code = entries.requireScalar("code");
    Localized title = entries.requireLocalized("title", code == null ? "" : code.value());
    YamlNode.Scalar unit = entries.scalar("unit");
    entries.finish();
    if (unit != null) {
      loading.unitDefinitions.resolve(unit);
    }
    if (code == null) {
      return null;
    }
    if (!CODE.matcher(code.value()).matches()) {
      loading.faults.report(NameFaults.BAD_CODE, code.place(), "code", code.value());
      return null;
    }
    YamlNode.Scalar first = seen.putIfAbsent(code.value(), code);
    if (first != null || (base != null && base.find(code.value()).isPresent())) {
      loading.faults.report(
          NameFaults.DEFINED_TWICE,
          code.place(),
          "kind",
          Noun.CODE.title(),
          "id",
          code.value(),
          "first",
          first == null ? base == null ? "" : base.id() : first.place().toString());
      return null;
    }
    return new Code(code.value(), title, unit == null ? null : unit.value());
  }
}
