package org.dajuan.catalog.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.Limits;
import org.dajuan.catalog.period.HolidayCalendar;
import org.dajuan.catalog.region.RegionTree;

/**
 * Loads packs into a catalog. All faults of all files are reported at once, each with its place in
 * the file and how to mend it. Stateless and thread-safe.
 *
 * <p>The language of packs is described in {@code docs/pack-guide.md}.
 */
public final class PackLoader {

  private final Limits limits;

  public PackLoader() {
    this(Limits.DEFAULT);
  }

  public PackLoader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Loads packs and those they require, which are looked for as sibling folders. There is a catalog
   * when no finding is an error.
   */
  public LoadResult load(List<Path> packFolders) {
    Faults faults = new Faults();
    List<PackFinder.Found> found = new PackFinder(faults, limits).find(packFolders);
    Loading loading = new Loading(faults);
    found.forEach(each -> loading.packs.add(each.info()));
    List<PackFolder> packs = found.stream().map(PackFinder.Found::folder).toList();

    readFoundation(loading, packs);
    readPlaces(loading, packs);
    readHome(loading, found);
    readStreams(loading, packs);
    readProducts(loading, packs);
    packs.forEach(pack -> StrayFiles.check(pack, faults));

    if (faults.findings().hasErrors()) {
      return new LoadResult(faults.findings(), Optional.empty());
    }
    Catalog catalog = catalog(loading);
    Completeness.check(catalog, loading);
    TwinCheck.check(loading);
    return new LoadResult(faults.findings(), Optional.of(catalog));
  }

  private static void readFoundation(Loading loading, List<PackFolder> packs) {
    FoundationReader foundation = new FoundationReader(loading);
    UnitsReader units = new UnitsReader(loading);
    CodeListReader codes = new CodeListReader(loading);
    packs.forEach(foundation::levels);
    packs.forEach(units::read);
    units.finish();
    packs.forEach(foundation::holidays);
    packs.forEach(foundation::roles);
    packs.forEach(foundation::chapters);
    packs.forEach(foundation::wordLists);
    packs.forEach(codes::read);
  }

  private static void readPlaces(Loading loading, List<PackFolder> packs) {
    RegionReader regions = new RegionReader(loading);
    packs.forEach(regions::read);
    regions.finish();
    OrgReader orgs = new OrgReader(loading);
    packs.forEach(orgs::read);
    orgs.finish();
  }

  /** The uppermost pack that names a region wins; without any, the first region of all. */
  private static void readHome(Loading loading, List<PackFinder.Found> found) {
    loading.regions.keySet().stream().findFirst().ifPresent(first -> loading.home = first);
    for (PackFinder.Found each : found) {
      if (each.home() != null) {
        loading.home = each.home().value();
        loading.checkRegion(loading.home, each.home().place());
      }
    }
  }

  private static void readStreams(Loading loading, List<PackFolder> packs) {
    ParameterReader parameters = new ParameterReader(loading);
    LifecycleReader lifecycles = new LifecycleReader(loading);
    StreamReader streams = new StreamReader(loading, parameters, lifecycles);
    packs.forEach(parameters::read);
    packs.forEach(lifecycles::read);
    packs.forEach(streams::read);
    parameters.finish();
    lifecycles.finish();
    streams.readRegisters();
    loading.labels.check();
    streams.readWarnings();
    AdoptionReader adoption = new AdoptionReader(loading);
    packs.forEach(adoption::read);
    loading.adopted = adoption.adopted();
    streams.readIndicators();
    streams.readCompared();
    PurposeCheck.check(loading);
    NeverJoinsCheck.check(loading);
  }

  private void readProducts(Loading loading, List<PackFolder> packs) {
    TargetReader targets = new TargetReader(loading);
    ReportReader reports = new ReportReader(loading, limits);
    ProseReader prose = new ProseReader(loading);
    FormReader forms = new FormReader(loading);
    DataFileReader data = new DataFileReader(loading);
    packs.forEach(targets::read);
    packs.forEach(reports::read);
    packs.forEach(prose::read);
    prose.finish();
    packs.forEach(forms::read);
    packs.forEach(data::read);
    ChangesReader changes = new ChangesReader(loading);
    packs.forEach(changes::read);
  }

  private static Catalog catalog(Loading loading) {
    return new Catalog(
        PackDigest.of(loading.packs),
        List.copyOf(loading.packs),
        loading.home,
        loading.units,
        new RegionTree(loading.levels.all().values(), loading.regions.values()),
        new HolidayCalendar(loading.holidays, loading.workedWeekends),
        loading.codeLists.all(),
        loading.orgs.all(),
        loading.roles.all(),
        loading.chapters.all(),
        loading.streams.all(),
        loading.lifecycles.all(),
        loading.registers.all(),
        loading.indicators.all(),
        loading.compared.all(),
        List.copyOf(loading.targets),
        loading.reports.all(),
        loading.forms.all(),
        DataFileOrder.of(loading.registers.all(), loading.dataFiles.values()),
        loading.wordLists,
        loading.parameters.all(),
        loading.warnings.all(),
        List.copyOf(loading.changes),
        loading.adopted);
  }
}
