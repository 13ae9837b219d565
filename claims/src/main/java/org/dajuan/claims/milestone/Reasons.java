package org.dajuan.claims.milestone;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.verdict.Verdict;

/** Reasons that rest on where a thing lies or on several records at once. */
final class Reasons {

  private static final int MOST_NAMED = 5;

  private Reasons() {}

  /** The thing is recorded, but in another place than the one spoken of. */
  static Reason elsewhere(Catalog catalog, Thing thing) {
    String place = catalog.regions().find(thing.region()).map(Region::name).orElse(thing.region());
    return new Reason(
        Verdict.CONTRADICTED,
        thing,
        place,
        new Localized(
            catalog.register(thing.register()).title().zh()
                + "记录“"
                + thing.name()
                + "”在"
                + place
                + "，不在所说的地方。",
            "“" + thing.name() + "” is recorded in " + place + ", not in the place spoken of."));
  }

  /** Records of the same name that do not say the same: a person has to choose. */
  static Reason several(Catalog catalog, List<Reason> reasons, ToldStage told) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    Thing first = null;
    for (Reason each : reasons) {
      Thing thing = each.thing();
      if (thing == null) {
        continue;
      }
      first = first == null ? thing : first;
      if (zh.size() < MOST_NAMED) {
        String owner = thing.owner().isEmpty() ? "" : thing.owner() + " · ";
        zh.add(owner + thing.name() + "（" + thing.stateTitle().zh() + "）");
        en.add(owner + thing.name() + " (" + thing.stateTitle().en() + ")");
      }
    }
    String more = reasons.size() > MOST_NAMED ? " …" : "";
    return new Reason(
        Verdict.POSSIBLE,
        first,
        "",
        new Localized(
            "有"
                + reasons.size()
                + "条记录可能是所指："
                + String.join("、", zh)
                + more
                + "；与“"
                + told.word()
                + "”不尽一致，请选定。",
            reasons.size()
                + " records may be meant: "
                + String.join(", ", en)
                + more
                + "; they do not all agree, please choose."));
  }
}
