package org.dajuan.cli;

import org.dajuan.records.access.Person;

/** Who works at the command line: an administrator, by the name that the system knows him under. */
final class Operator {

  /** The name in the ledger where no other is given. */
  static final String NAME = System.getProperty("user.name", "administrator");

  private Operator() {}

  /** Sees everything; what he enters stands in the ledger under his name. */
  static Person person() {
    return Person.administrator(NAME.isBlank() ? "administrator" : NAME);
  }
}
