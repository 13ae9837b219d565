package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.indicator.IndicatorKind;

/** What was spoken of last; forgotten at the end of a paragraph. Not thread-safe. */
final class Topic {

  private static final int MOST_RECENT = 12;

  private String subject = "";
  private List<String> parts = List.of();
  private final List<String> recent = new ArrayList<>();

  void clear() {
    subject = "";
    parts = List.of();
    recent.clear();
  }

  String subject() {
    return subject;
  }

  boolean isEmpty() {
    return subject.isEmpty();
  }

  void set(String newSubject) {
    subject = newSubject;
  }

  /** The subjects of the last pair or list of values. */
  void setParts(List<String> newParts) {
    parts = newParts;
    subject = newParts.get(newParts.size() - 1);
  }

  /**
   * Keeps the subject of a mark. A title received and a name made of the topic itself (投资增速 behind
   * 投资) do not change what is spoken of.
   */
  void remember(Mark mark, String said, boolean peerSet) {
    if (said.isEmpty()) {
      return;
    }
    boolean titleOnly = mark.object().equals(said);
    boolean derived = !subject.isEmpty() && said.startsWith(subject);
    if ((!titleOnly || subject.isEmpty()) && !derived && !peerSet) {
      subject = said;
    }
    if (mark.kind() == IndicatorKind.COUNT || mark.kind() == IndicatorKind.LEVEL) {
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
}
