package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is in force from which place of a sentence on, until something else is.
 *
 * @param <T> place or span of time
 */
final class Timeline<T> {

  /**
   * What is in force from an index on.
   *
   * @param said where it was said, -1 when before the sentence
   */
  record Turn<T>(int from, T value, int said) {}

  private final T before;
  private final List<Turn<T>> turns = new ArrayList<>();

  /**
   * @param before what is in force at the beginning
   */
  Timeline(T before) {
    this.before = before;
  }

  /** Something is said. */
  void turn(int from, T value) {
    add(new Turn<>(from, value, from));
  }

  /** What was in force at an earlier index is so again. */
  void turnBack(int from, int earlier) {
    add(new Turn<>(from, at(earlier), since(earlier)));
  }

  private void add(Turn<T> turn) {
    turns.add(turn);
    turns.sort(Comparator.comparingInt(Turn::from));
  }

  /** Where what is in force at an index was said; -1 when it was before the sentence. */
  int since(int index) {
    int since = -1;
    for (Turn<T> turn : turns) {
      if (turn.from() <= index) {
        since = turn.said();
      }
    }
    return since;
  }

  /** What is in force at an index. */
  T at(int index) {
    T value = before;
    for (Turn<T> turn : turns) {
      if (turn.from() <= index) {
        value = turn.value();
      }
    }
    return value;
  }
}
