package org.dajuan.claims;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.verdict.Judgement;

/** 公开限制 — claims whose figure must not be published, with the legal reason of the pack. */
final class PolicyReview {

  void review(Iterable<JudgedClaim> claims, Findings findings) {
    for (JudgedClaim judged : claims) {
      for (Judgement part : judged.parts()) {
        part.match()
            .filter(Match::firm)
            .ifPresent(
                match -> {
                  Localized ban = match.indicator().publicationBan();
                  if (ban == null) {
                    return;
                  }
                  Claim claim = judged.claim();
                  findings.add(
                      TextFaults.PUBLICATION_BANNED.at(
                          new Place.InText(claim.start(), claim.end()),
                          "indicator",
                          match.indicator().id(),
                          "token",
                          claim.token(),
                          "reason",
                          ban));
                });
      }
    }
  }
}
