package org.dajuan.claims.document;

import java.io.IOException;
import org.dajuan.catalog.finding.Finding;

/** A file from which no text can be had; the finding says why and how to mend it. */
public final class UnreadableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  UnreadableDocumentException(Finding finding) {
    super(finding.line());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
