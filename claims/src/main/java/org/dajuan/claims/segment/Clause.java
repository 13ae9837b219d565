package org.dajuan.claims.segment;

/** Part of a sentence between commas, semicolons or colons; UTF-16 indexes, end exclusive. */
public record Clause(int start, int end) {

  public boolean contains(int index) {
    return index >= start && index < end;
  }
}
