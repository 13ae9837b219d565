package org.dajuan.claims;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
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
        TextFaults.OTHER_PLACE.at(
            new Place.InText(said.start(), said.end()), "place", place.name(), "home", home));
  }
}
