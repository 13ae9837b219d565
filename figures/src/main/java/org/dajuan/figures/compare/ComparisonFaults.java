package org.dajuan.figures.compare;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;
import org.dajuan.catalog.finding.Severity;

/** What a comparison of official and computed figures finds. */
enum ComparisonFaults implements Fault {
  OFFICIAL_FIGURE_DIFFERS(
      Severity.WARNING,
      "“{title}”公布值为 {official}，由本县记录算得 {computed}。",
      "\"{title}\" was released as {official}, the records give {computed}.",
      "以公布值为准；请核对基数、口径与名次表，或核对“{from}”所依据的记录。",
      "The released value stands; check base, caliber and peer table, or the records behind"
          + " \"{from}\".");

  private final FaultText text;

  ComparisonFaults(Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.of(severity, zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
