package org.dajuan.reports.template;

import org.dajuan.catalog.finding.Objection;

/** Carries a fault out of the parts of the parser; never leaves this package. */
final class GrammarException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TemplateObjection objection;

  GrammarException(int offset, Objection objection) {
    super(objection.message().en());
    this.objection = new TemplateObjection(offset, objection);
  }

  TemplateObjection objection() {
    return objection;
  }
}
