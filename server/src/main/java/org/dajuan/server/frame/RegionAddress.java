package org.dajuan.server.frame;

import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionAnswer;
import org.dajuan.catalog.region.RegionTree;

/** The region that an address names by code or name: one, or a page that says why not. */
public final class RegionAddress {

  private RegionAddress() {}

  /**
   * The region that is meant.
   *
   * @throws NotFoundException when there is none
   * @throws AmbiguousRegionException when several have the name; its page lets the reader choose
   */
  public static Region get(Catalog catalog, String codeOrName) {
    RegionTree regions = catalog.regions();
    RegionAnswer answer = regions.resolve(codeOrName);
    if (answer instanceof RegionAnswer.Found found) {
      return found.region();
    }
    if (answer instanceof RegionAnswer.Ambiguous several) {
      throw new AmbiguousRegionException(
          codeOrName, several.regions().stream().map(each -> choice(regions, each)).toList());
    }
    throw new NotFoundException("region " + codeOrName);
  }

  private static Choice choice(RegionTree regions, Region region) {
    List<String> names =
        regions.withAncestors(region.code()).stream().map(Region::name).limit(3).toList();
    return new Choice(region.code(), String.join(" · ", names));
  }

  /**
   * One of several regions of a name.
   *
   * @param path its name and those of the regions above it, which tell it from the others
   */
  public record Choice(String code, String path) {}

  /** Several regions have the name that an address gives. */
  public static final class AmbiguousRegionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<Choice> choices;

    AmbiguousRegionException(String name, List<Choice> choices) {
      super("several regions are called " + name, null, false, false);
      this.name = name;
      this.choices = List.copyOf(choices);
    }

    public String name() {
      return name;
    }

    public List<Choice> choices() {
      return choices;
    }
  }
}
