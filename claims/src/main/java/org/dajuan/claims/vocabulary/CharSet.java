package org.dajuan.claims.vocabulary;

/**
 * Which characters may begin a word, asked before a prefix tree is entered. Characters share the
 * bits, so that hundreds of lists stay in a processor's cache: a few are let in that begin no word.
 */
final class CharSet {

  /** Words of 64 bits, a power of two. */
  private static final int SIZE = 1 << 6;

  private final long[] bits = new long[SIZE];

  void add(char c) {
    bits[c >>> 6 & SIZE - 1] |= 1L << c;
  }

  boolean mayContain(char c) {
    return (bits[c >>> 6 & SIZE - 1] & 1L << c) != 0;
  }
}
