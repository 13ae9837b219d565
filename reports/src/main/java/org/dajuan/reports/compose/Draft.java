package org.dajuan.reports.compose;

import org.dajuan.catalog.finding.Findings;
import org.dajuan.reports.document.Document;

/**
 * A document that is not published, with what should be looked at before: figures that are missing,
 * unproven, estimated or stale, wordings that were replaced. With an error it cannot be published.
 */
public record Draft(Document document, Findings findings) {

  public boolean isPublishable() {
    return !findings.hasErrors();
  }
}
