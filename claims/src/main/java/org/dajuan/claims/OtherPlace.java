package org.dajuan.claims;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.claims.scope.Said;
import org.dajuan.claims.scope.SpokenPlace;

/**
 * Says once that a text is about a place of which nothing is on record, so that none of its
 * statements can be judged. Finding: {@code other_place}.
 */
final class OtherPlace {

  private OtherPlace() {}

  static void review(SpokenPlace place, String home, Findings findings) {
    Said said = place.said();
    if (place.code() != null || said == null) {
      return;
    }
    findings.add(
        new Finding(
            "other_place",
            Severity.WARNING,
            new Place.InText(said.start(), said.end()),
            Map.of("place", place.name()),
            new Localized(
                "文中说的是" + place.name() + "，不是" + home + "，本库的数不能判定。",
                "The text is about "
                    + place.name()
                    + ", not "
                    + home
                    + "; our figures cannot judge it."),
            new Localized(
                "如果说的就是" + home + "，请指定地区后再核对。",
                "If " + home + " is meant, choose the region and check again.")));
  }
}
