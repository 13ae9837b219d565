package org.dajuan.catalog.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Need;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.org.RightsChange;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Localized;

/**
 * Reads streams/*.yaml of all packs: first all names, parameters and life cycles, then registers,
 * then warnings, indicators and comparisons, because a register may refer to any other, and what
 * follows to any register.
 */
final class StreamReader {

  /**
   * @param inherited what the stream, or this file of it, rests on
   * @param rights what this file of the stream says of the rights of roles
   */
  private record Written(
      String stream,
      YamlNode.Scalar id,
      Entries entries,
      boolean free,
      Basis inherited,
      List<RightsChange> rights) {}

  private final Loading loading;
  private final Faults faults;
  private final ParameterReader parameters;
  private final LifecycleReader lifecycles;
  private final List<Written> registers = new ArrayList<>();
  private final List<Written> warnings = new ArrayList<>();
  private final List<Written> indicators = new ArrayList<>();
  private final List<Written> compared = new ArrayList<>();

  StreamReader(Loading loading, ParameterReader parameters, LifecycleReader lifecycles) {
    this.loading = loading;
    this.faults = loading.faults;
    this.parameters = parameters;
    this.lifecycles = lifecycles;
  }

  /** Reads the heads of the streams of a pack and declares what they define. */
  void read(PackFolder pack) {
    for (Path file : pack.files("streams", ".yaml")) {
      pack.yaml(file)
          .map(node -> Entries.of(node, faults))
          .ifPresent(entries -> stream(pack, entries));
    }
  }

  private void stream(PackFolder pack, Entries file) {
    String id;
    Basis basis = BasisReader.read(file, faults);
    if (file.has("extends")) {
      YamlNode.Scalar extended = file.scalar("extends");
      Stream stream = loading.streams.resolve(extended);
      basis = stream == null ? basis : basis.or(stream.basis());
      id = extended == null ? "" : extended.value();
    } else {
      id = head(file, basis);
    }
    parameters.collect(pack, id, file, basis);
    lifecycles.read(file, basis);
    List<Need> needs = new ProtectionReader(loading).ofStream(file);
    Stream known = loading.streams.find(id);
    if (known != null && !needs.isEmpty()) {
      loading.streams.put(id, known.needing(needs));
    }
    List<RightsChange> rights = new RightsReader(loading).changes(file);
    collect(id, file, basis, rights, "registers", loading.registers, registers);
    collect(id, file, basis, rights, "warnings", loading.warnings, warnings);
    collect(id, file, basis, rights, "indicators", loading.indicators, indicators);
    collect(id, file, basis, rights, "compare", loading.compared, compared);
    file.finish();
  }

  private String head(Entries file, Basis basis) {
    YamlNode.Scalar id = file.requireScalar("stream");
    Localized title = file.requireLocalized("title", id == null ? "" : id.value());
    Localized help = file.localizedOrEmpty("help");
    YamlNode.Scalar chapter = file.requireScalar("chapter");
    loading.chapters.resolve(chapter);
    YamlNode.Scalar owner = file.requireScalar("owner");
    // Packs without regions are of no county yet; the county that requires them has the orgs.
    if (!loading.regions.isEmpty()) {
      loading.orgs.resolve(owner);
    }
    if (id == null) {
      return "";
    }
    if (loading.streams.declare(id, Definitions.ID)) {
      loading.streams.put(
          id.value(),
          new Stream(
              id.value(),
              title,
              help,
              chapter == null ? "" : chapter.value(),
              owner == null ? "" : owner.value(),
              basis,
              List.of()));
    }
    return id.value();
  }

  private void collect(
      String stream,
      Entries file,
      Basis basis,
      List<RightsChange> rights,
      String key,
      Definitions<?> definitions,
      List<Written> into) {
    for (YamlNode.Entry entry : file.named(key)) {
      boolean free = definitions.declare(entry.key(), Definitions.SQL_NAME);
      Entries entries = Entries.of(entry.value(), faults);
      if (entries != null) {
        into.add(new Written(stream, entry.key(), entries, free, basis, rights));
        if (key.equals("registers") && entries.has("returns")) {
          String derived = entry.key().value() + ReturnsRegister.SUFFIX;
          definitions.declare(derived, entry.key().place());
        }
      }
    }
  }

  void readRegisters() {
    RegisterReader reader = new RegisterReader(loading);
    for (Written each : registers) {
      Register register =
          reader.read(each.stream, each.id, each.entries, each.inherited, each.rights);
      if (register != null && each.free) {
        loading.registers.put(register.id(), register);
        if (register.returns() != null) {
          Register returns = ReturnsRegister.of(register, register.returns());
          loading.registers.put(returns.id(), returns);
        }
      }
    }
    new ComputedReader(loading).read();
  }

  void readWarnings() {
    WarningYaml reader = new WarningYaml(loading);
    for (Written each : warnings) {
      Warning warning = reader.read(each.stream, each.id, each.entries, each.inherited);
      if (warning != null && each.free) {
        loading.warnings.put(warning.id(), warning);
      }
    }
  }

  void readIndicators() {
    IndicatorReader reader = new IndicatorReader(loading);
    for (Written each : indicators) {
      Indicator indicator = reader.read(each.stream, each.id, each.entries, each.inherited);
      if (indicator != null && each.free) {
        loading.indicators.put(indicator.id(), indicator);
      }
    }
    reader.finish();
  }

  void readCompared() {
    CompareReader reader = new CompareReader(loading);
    for (Written each : compared) {
      TwoSources sources = reader.read(each.stream, each.id, each.entries);
      if (sources != null && each.free) {
        loading.compared.put(sources.id(), sources);
      }
    }
  }
}
