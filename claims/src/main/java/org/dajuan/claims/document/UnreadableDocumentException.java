package org.dajuan.claims.document;

import java.io.IOException;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;

/** A file from which no text can be had; the finding says why and how to mend it. */
public final class UnreadableDocumentException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  UnreadableDocumentException(Fault fault, String file) {
    this(fault.at(Place.InFile.whole(file)));
  }

  private UnreadableDocumentException(Finding finding) {
    super(finding.line());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
