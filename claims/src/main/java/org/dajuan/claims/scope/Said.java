package org.dajuan.claims.scope;

/**
 * The words of a text from which a place or a time was taken.
 *
 * @param start code point offset in the original text, inclusive
 * @param end exclusive
 * @param text the words, repaired
 */
public record Said(int start, int end, String text) {}
