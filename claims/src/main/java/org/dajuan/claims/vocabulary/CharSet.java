package org.dajuan.claims.vocabulary;

/** A set of UTF-16 characters in one bit each, asked before a prefix tree is entered. */
final class CharSet {

  private final long[] bits = new long[1 << 10];

  void add(char c) {
    bits[c >>> 6] |= 1L << c;
  }

  boolean contains(char c) {
    return (bits[c >>> 6] & 1L << c) != 0;
  }
}
