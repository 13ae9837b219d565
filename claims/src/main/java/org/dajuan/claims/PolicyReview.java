package org.dajuan.claims;

import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.claims.verdict.Judgement;

/** 公开限制 — claims whose figure must not be published, with the legal reason of the pack. */
final class PolicyReview {

  void review(Iterable<JudgedClaim> claims, Findings findings) {
    for (JudgedClaim judged : claims) {
      for (Judgement part : judged.parts()) {
        part.match()
            .filter(match -> match.firm() && match.indicator().publicationBan() != null)
            .ifPresent(
                match -> {
                  Localized ban = match.indicator().publicationBan();
                  Claim claim = judged.claim();
                  findings.add(
                      new Finding(
                          "publication_banned",
                          Severity.WARNING,
                          new Place.InText(claim.start(), claim.end()),
                          Map.of("indicator", match.indicator().id()),
                          new Localized(
                              "“" + claim.token() + "”不宜公开：" + ban.zh(),
                              "“" + claim.token() + "” should not be published: " + ban.en()),
                          new Localized("删去这一数据。", "Leave this figure out.")));
                });
      }
    }
  }
}
