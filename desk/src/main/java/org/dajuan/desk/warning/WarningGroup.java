package org.dajuan.desk.warning;

import java.util.List;

/**
 * The warnings of a stream of work.
 *
 * @param title of the stream
 * @param chapter title of its chapter
 * @param mine whether the reader works for this stream and not for all
 * @param cards of warnings that are in force
 * @param proposed of those that nobody has turned on, not counted
 */
public record WarningGroup(
    String title,
    String chapter,
    boolean mine,
    List<WarningCard> cards,
    List<WarningCard> proposed) {

  public WarningGroup {
    cards = List.copyOf(cards);
    proposed = List.copyOf(proposed);
  }

  /** Red lights in the stream. */
  public long red() {
    return cards.stream().mapToLong(WarningCard::red).sum();
  }
}
