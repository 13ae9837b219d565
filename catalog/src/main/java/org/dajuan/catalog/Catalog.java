package org.dajuan.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dajuan.catalog.basis.Adoption;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.parameter.Parameter;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.region.KeptRegions;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.RegisterUse;
import org.dajuan.catalog.register.Transition;
import org.dajuan.catalog.report.ReportDefinition;
import org.dajuan.catalog.unit.Units;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.catalog.word.Localized;

/**
 * 目录 — all that the loaded packs define, checked and immutable. Maps keep the order of the packs.
 *
 * @param digest SHA-256 in hex over the packs' digests; changes whenever a file of a pack changes
 * @param home code of the region that the uppermost pack is about, such as a county
 * @param registers by id, the derived returns registers included
 * @param compared facts that two sources tell, by id
 * @param changes what is done to the sample records after the data files, in this order
 * @param adopted which limits that packs only propose are in force all the same
 */
public record Catalog(
    String digest,
    List<PackInfo> packs,
    String home,
    Units units,
    RegionTree regions,
    HolidayCalendar holidays,
    Map<String, CodeList> codeLists,
    Map<String, Org> orgs,
    Map<String, Role> roles,
    Map<String, Chapter> chapters,
    Map<String, Stream> streams,
    Map<String, Lifecycle> lifecycles,
    Map<String, Register> registers,
    Map<String, Indicator> indicators,
    Map<String, TwoSources> compared,
    List<Target> targets,
    Map<String, ReportDefinition> reports,
    Map<String, Form> forms,
    List<DataFile> dataFiles,
    Map<String, List<String>> wordLists,
    Map<String, Parameter> parameters,
    Map<String, Warning> warnings,
    List<ScriptedChange> changes,
    Adoption adopted) {

  /** All of China keeps one time. */
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** What every reader must know, of the uppermost pack that says something; else empty. */
  public Localized notice() {
    return packs.stream()
        .map(PackInfo::notice)
        .filter(notice -> !notice.zh().isEmpty())
        .reduce((lower, upper) -> upper)
        .orElse(Localized.of(""));
  }

  /** Where days begin and end, of the uppermost pack that says it; else Beijing time. */
  public ZoneId zone() {
    return packs.stream()
        .map(PackInfo::zone)
        .filter(Objects::nonNull)
        .reduce((lower, upper) -> upper)
        .orElse(BEIJING);
  }

  /** Of which regions the records are kept: of home and all below. */
  public KeptRegions kept() {
    return new KeptRegions(regions, home);
  }

  /** Of which regions a register holds all records: of what it says, else of home. */
  public KeptRegions kept(Register register) {
    String level = register.recordsOf();
    return level == null
        ? kept()
        : regions
            .enclosing(home, level)
            .map(wider -> new KeptRegions(regions, wider.code()))
            .orElseGet(this::kept);
  }

  /**
   * Whether an indicator that is kept for home tells of a wider region: it says so in its name, as
   * in 全市地区生产总值增速.
   */
  public boolean tellsOf(Indicator indicator, Region wider) {
    return regions
        .findLevel(wider.level())
        .map(level -> indicator.title().zh().startsWith(level.wholeWord().zh()))
        .orElse(false);
  }

  /** The day of a moment. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  public Optional<Register> findRegister(String id) {
    return Optional.ofNullable(registers.get(id));
  }

  /** The register that the program writes into for this purpose; the first where several say so. */
  public Optional<Register> registerFor(RegisterUse use) {
    return registers.values().stream().filter(each -> each.use() == use).findFirst();
  }

  public Register register(String id) {
    return findRegister(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown register " + id));
  }

  public Optional<Indicator> findIndicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  public Indicator indicator(String id) {
    return findIndicator(id)
        .orElseThrow(() -> new IllegalArgumentException("unknown indicator " + id));
  }

  /** A list of codes that a field of a register names. */
  public CodeList codeList(String id) {
    return known("code list", codeLists, id);
  }

  public Org org(String id) {
    return known("organisation", orgs, id);
  }

  public Role role(String id) {
    return known("role", roles, id);
  }

  private static <T> T known(String kind, Map<String, T> all, String id) {
    T found = all.get(id);
    if (found == null) {
      throw new IllegalArgumentException("unknown " + kind + " " + id);
    }
    return found;
  }

  public Lifecycle lifecycleOf(Register register) {
    Lifecycle lifecycle = lifecycles.get(register.lifecycle());
    if (lifecycle == null) {
      throw new IllegalStateException("register " + register.id() + " has no life cycle");
    }
    return lifecycle;
  }

  public Collection<Register> registersOf(Stream stream) {
    return registers.values().stream().filter(r -> r.stream().equals(stream.id())).toList();
  }

  public Collection<Indicator> indicatorsOf(Stream stream) {
    return indicators.values().stream().filter(i -> i.stream().equals(stream.id())).toList();
  }

  public Collection<Warning> warningsOf(Stream stream) {
    return warnings.values().stream().filter(w -> w.stream().equals(stream.id())).toList();
  }

  /** The parameters that the stream's own files define; shared ones belong to no stream. */
  public Collection<Parameter> parametersOf(Stream stream) {
    return parameters.values().stream().filter(p -> p.stream().equals(stream.id())).toList();
  }

  /** What a step and its deadline rest on in a register: their own basis, else the register's. */
  public Basis basisOf(Register register, Transition transition) {
    return transition.basis().or(register.basis());
  }

  /**
   * Whether a warning lights up here: it rests on more than a proposal, as do the parameters that
   * it reads, or a pack has adopted it.
   */
  public boolean isInForce(Warning warning) {
    return adopted.warnings().contains(warning.id())
        || (!warning.basis().isOnlyProposed()
            && warning.parameters().stream()
                .map(parameters::get)
                .filter(Objects::nonNull)
                .noneMatch(Catalog::isOnlyProposed));
  }

  /** Whether the deadline of a step holds here, for the same reasons; false without a deadline. */
  public boolean isInForce(Register register, Transition step) {
    return step.deadline() != null
        && (!basisOf(register, step).isOnlyProposed()
            || adopted.ofDeadline(register.id(), step.id()));
  }

  /** A parameter is as sure as its newest value. */
  private static boolean isOnlyProposed(Parameter parameter) {
    List<Parameter.Value> values = parameter.values();
    return values.isEmpty()
        ? parameter.basis().isOnlyProposed()
        : values.get(values.size() - 1).basis().isOnlyProposed();
  }
}
