package org.dajuan.claims.repair;

/**
 * One change made to a text before reading it.
 *
 * @param start code point offset in the original, inclusive
 * @param end code point offset in the original, exclusive
 * @param from what stands there
 * @param to what it was read as; empty when it was left out
 */
public record Repair(int start, int end, String from, String to) {}
