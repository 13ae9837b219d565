package org.dajuan.catalog.finding;

/** How much a finding weighs: an error blocks, a warning asks, a hint teaches. */
public enum Severity {
  ERROR,
  WARNING,
  HINT
}
