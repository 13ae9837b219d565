package org.dajuan.records.tabular;

import java.io.IOException;
import org.dajuan.catalog.finding.Finding;

/** A file that cannot be read as a table at all; the finding says where and how to mend it. */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  public UnreadableFileException(Finding finding) {
    super(finding.line());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
