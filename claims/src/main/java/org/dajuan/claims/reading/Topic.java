package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;

/** What was spoken of last; forgotten at the end of a paragraph. Not thread-safe. */
final class Topic {

  private static final int MOST_RECENT = 12;

  private String base = "";
  private String derived = "";
  private String composed = "";
  private List<String> parts = List.of();
  private final List<String> recent = new ArrayList<>();

  void clear() {
    base = "";
    derived = "";
    composed = "";
    parts = List.of();
    recent.clear();
  }

  /** What a value without a subject of its own speaks of. */
  String subject() {
    return derived.isEmpty() ? base : derived;
  }

  /** What a name of a measure alone (总量, 产量, 增速) is said of. */
  String base() {
    return base;
  }

  /** Notes that a subject was made of the topic and the name of a measure. */
  String compose(String subject) {
    composed = subject;
    return subject;
  }

  boolean isEmpty() {
    return base.isEmpty();
  }

  void set(String newSubject) {
    base = newSubject;
    derived = "";
  }

  /** The subjects of the last pair or list of values. */
  void setParts(List<String> newParts) {
    parts = newParts;
    set(newParts.get(newParts.size() - 1));
  }

  /**
   * Keeps the subject of a mark. A title received does not change what is spoken of; a measure of
   * the topic (蔬菜产量 behind 蔬菜面积) is what the next bare value speaks of, while further measures are
   * still said of the topic; how it grew or ranks changes nothing.
   *
   * @param aside whether the mark only says among how many something ranks, or tells the rest of
   *     the topic
   */
  void remember(Mark mark, String said, boolean aside) {
    if (said.isEmpty()) {
      return;
    }
    boolean amount = mark.kind() == IndicatorKind.COUNT || mark.kind() == IndicatorKind.LEVEL;
    boolean titleOnly = mark.object().equals(said);
    boolean measure = said.equals(composed);
    boolean ofTopic = !base.isEmpty() && (said.startsWith(base) || measure);
    if (ofTopic && measure && (amount || mark.kind() == IndicatorKind.SHARE)) {
      derived = said.equals(base) ? "" : said;
    } else if ((!titleOnly || base.isEmpty()) && !ofTopic && !aside) {
      set(said);
    }
    if (amount) {
      parts = List.of();
      recent.remove(said);
      recent.add(said);
      if (recent.size() > MOST_RECENT) {
        recent.remove(0);
      }
    }
  }

  /** Subjects for so many values in a row: those of the last list, or the last amounts told. */
  List<String> partsFor(int count) {
    return parts.size() == count ? parts : lastAmounts(count);
  }

  /** The subjects of the last amounts told; fewer than asked means none. */
  List<String> lastAmounts(int count) {
    int size = recent.size();
    return size < count ? List.of() : List.copyOf(recent.subList(size - count, size));
  }

  /** Subjects of the last amounts, the latest first. */
  List<String> latestAmounts() {
    List<String> latest = new ArrayList<>(recent);
    Collections.reverse(latest);
    return latest;
  }
}
