package org.dajuan.claims.vocabulary;

import java.util.Arrays;

/**
 * Words in a prefix tree of arrays: finding the longest word at a place costs one look-up per
 * character and no memory. Filled once, then only read.
 */
final class Trie {

  static final int NONE = -1;
  private static final int ROOT = 0;
  private static final long EMPTY = -1L;

  private long[] edges = emptyTable(1 << 10);
  private int[] targets = new int[1 << 10];
  private int edgeCount;
  private int[] valueOf = {NONE};
  private int states = 1;

  /** Adds a word; a later value replaces an earlier one. */
  void put(CharSequence word, int value) {
    int state = ROOT;
    for (int i = 0; i < word.length(); i++) {
      state = follow(state, word.charAt(i));
    }
    valueOf[state] = value;
  }

  /** The state after one more character, {@link #NONE} when no word goes on so. */
  int next(int state, char c) {
    long key = key(state, c);
    int mask = edges.length - 1;
    for (int slot = slot(key, mask); edges[slot] != EMPTY; slot = (slot + 1) & mask) {
      if (edges[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  int start() {
    return ROOT;
  }

  /** The value of the word that ends in this state, {@link #NONE} when none does. */
  int valueAt(int state) {
    return valueOf[state];
  }

  private int follow(int state, char c) {
    int found = next(state, c);
    if (found != NONE) {
      return found;
    }
    if (states == valueOf.length) {
      valueOf = Arrays.copyOf(valueOf, states * 2);
      Arrays.fill(valueOf, states, valueOf.length, NONE);
    }
    valueOf[states] = NONE;
    insert(key(state, c), states);
    return states++;
  }

  private void insert(long key, int target) {
    if (edgeCount * 2 >= edges.length) {
      long[] oldEdges = edges;
      int[] oldTargets = targets;
      edges = emptyTable(oldEdges.length * 2);
      targets = new int[edges.length];
      for (int i = 0; i < oldEdges.length; i++) {
        if (oldEdges[i] != EMPTY) {
          place(oldEdges[i], oldTargets[i]);
        }
      }
    }
    place(key, target);
    edgeCount++;
  }

  private void place(long key, int target) {
    int mask = edges.length - 1;
    int slot = slot(key, mask);
    while (edges[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = key;
    targets[slot] = target;
  }

  private static long key(int state, char c) {
    return ((long) state << 16) | c;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  private static long[] emptyTable(int size) {
    long[] table = new long[size];
    Arrays.fill(table, EMPTY);
    return table;
  }
}
