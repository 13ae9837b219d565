package org.dajuan.desk.warning;

import java.util.List;

/**
 * The warnings of a stream of work.
 *
 * @param title of the stream
 * @param chapter title of its chapter
 * @param mine whether the reader works for this stream and not for all
 */
public record WarningGroup(String title, String chapter, boolean mine, List<WarningCard> cards) {

  public WarningGroup {
    cards = List.copyOf(cards);
  }

  /** Red lights in the stream. */
  public long red() {
    return cards.stream().mapToLong(WarningCard::red).sum();
  }
}
