package org.dajuan.claims.repair;

import java.util.Arrays;

/** A text being rewritten: characters, each with the range of the original it stands for. */
final class Rewrite {

  private final StringBuilder chars;
  private int[] from;
  private int[] to;

  Rewrite(int capacity) {
    chars = new StringBuilder(capacity);
    from = new int[Math.max(16, capacity)];
    to = new int[Math.max(16, capacity)];
  }

  void add(char c, int start, int end) {
    int at = chars.length();
    if (at == from.length) {
      from = Arrays.copyOf(from, at * 2);
      to = Arrays.copyOf(to, at * 2);
    }
    chars.append(c);
    from[at] = start;
    to[at] = end;
  }

  /** Copies one character of another draft with its place. */
  void copy(Rewrite other, int index) {
    add(other.charAt(index), other.from[index], other.to[index]);
  }

  void replace(int index, char c) {
    chars.setCharAt(index, c);
  }

  char charAt(int index) {
    return chars.charAt(index);
  }

  int length() {
    return chars.length();
  }

  int start(int index) {
    return from[index];
  }

  int end(int index) {
    return to[index];
  }

  int[] starts() {
    return Arrays.copyOf(from, chars.length());
  }

  int[] ends() {
    return Arrays.copyOf(to, chars.length());
  }

  CharSequence chars() {
    return chars;
  }

  @Override
  public String toString() {
    return chars.toString();
  }
}
