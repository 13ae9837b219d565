package org.dajuan.claims.table;

/**
 * A cell of a table.
 *
 * @param text without blanks at its edges, possibly empty
 * @param start code point offset in the original text, inclusive
 * @param end exclusive
 */
record Cell(String text, int start, int end) {

  boolean isEmpty() {
    return text.isEmpty();
  }
}
