package org.dajuan.desk.warning;

import java.util.List;

/**
 * The warnings of a stream of work.
 *
 * @param title of the stream
 */
public record WarningGroup(String title, List<WarningCard> cards) {

  public WarningGroup {
    cards = List.copyOf(cards);
  }
}
