package org.dajuan.reports.template;

/** Carries a fault out of the parts of the parser; never leaves this package. */
final class GrammarException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TemplateFault fault;

  GrammarException(TemplateFault fault) {
    super(fault.message().en());
    this.fault = fault;
  }

  TemplateFault fault() {
    return fault;
  }
}
