package org.dajuan.desk.open;

import java.util.List;
import org.dajuan.catalog.finding.Finding;

/** A workspace cannot be opened because of its content; the findings say why and how to mend it. */
public final class WorkspaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * @param findings what is wrong; empty when the message says all
   */
  public WorkspaceException(String message, List<Finding> findings) {
    super(message);
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
