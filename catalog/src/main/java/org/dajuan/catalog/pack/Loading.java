package org.dajuan.catalog.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.Chapter;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.PackInfo;
import org.dajuan.catalog.ScriptedChange;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.basis.Adoption;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.dajuan.catalog.warning.Warning;

/**
 * What has been read so far. Kinds are read one after the other over all packs, each after those it
 * refers to; the readers fill this in.
 */
final class Loading {

  final Faults faults;
  final List<PackInfo> packs = new ArrayList<>();
  String home = "";

  final Definitions<RegionLevel> levels;
  final Definitions<Unit> unitDefinitions;
  Units units = Units.of(List.of());
  final Set<LocalDate> holidays = new TreeSet<>();
  final Set<LocalDate> workedWeekends = new TreeSet<>();
  final Definitions<Role> roles;
  final Definitions<Chapter> chapters;
  final Map<String, List<String>> wordLists = new LinkedHashMap<>();
  final Definitions<CodeList> codeLists;
  final Map<String, Region> regions = new LinkedHashMap<>();

  /** Codes of rows that were faulty, so that they are not also reported as unknown. */
  final Set<String> faultyRegions = new HashSet<>();

  final Definitions<Org> orgs;
  final Definitions<Lifecycle> lifecycles;
  final Map<String, LifecycleSource> lifecycleSources = new LinkedHashMap<>();
  final Definitions<Stream> streams;
  final Definitions<Parameter> parameters;
  final Definitions<Register> registers;

  /** What fields are computed from, by the place of the field's name; read after all registers. */
  final Map<Place, Entries> computed = new LinkedHashMap<>();

  /** Registers that only look alike, as packs say: each two of them. */
  final Set<Set<String>> notTwins = new HashSet<>();

  final Labels labels = new Labels(this);
  final Definitions<Warning> warnings;
  final Definitions<Indicator> indicators;
  final Definitions<TwoSources> compared;
  final List<Target> targets = new ArrayList<>();
  final Definitions<ReportDefinition> reports;
  final Definitions<Form> forms;

  Adoption adopted = Adoption.NONE;

  final List<ScriptedChange> changes = new ArrayList<>();

  /** By pack and register. */
  final Map<String, DataFile> dataFiles = new LinkedHashMap<>();

  Loading(Faults faults) {
    this.faults = faults;
    levels = new Definitions<>(Noun.LEVEL, faults);
    unitDefinitions = new Definitions<>(Noun.UNIT, faults);
    roles = new Definitions<>(Noun.ROLE, faults);
    chapters = new Definitions<>(Noun.CHAPTER, faults);
    codeLists = new Definitions<>(Noun.CODE_LIST, faults);
    orgs = new Definitions<>(Noun.ORG, faults);
    lifecycles = new Definitions<>(Noun.LIFECYCLE, faults);
    streams = new Definitions<>(Noun.STREAM, faults);
    parameters = new Definitions<>(Noun.PARAMETER, faults);
    registers = new Definitions<>(Noun.REGISTER, faults);
    warnings = new Definitions<>(Noun.WARNING, faults);
    indicators = new Definitions<>(Noun.INDICATOR, faults);
    compared = new Definitions<>(Noun.COMPARE, faults);
    reports = new Definitions<>(Noun.REPORT, faults);
    forms = new Definitions<>(Noun.FORM, faults);
  }

  /** Whether the packs say that two registers only look alike. */
  boolean isNoTwin(String one, String other) {
    return notTwins.contains(Set.of(one, other));
  }

  /** Reports a region code that stands in no regions.csv. */
  boolean checkRegion(String code, Place place) {
    if (regions.containsKey(code)) {
      return true;
    }
    if (!faultyRegions.contains(code)) {
      Definitions.reportUnknown(Noun.REGION, code, List.of(), place, faults);
    }
    return false;
  }
}
