package org.dajuan.claims;

import java.util.List;

/**
 * What a text leaves open.
 *
 * @param silentSentences sentences without a checkable claim, as code point ranges
 * @param unmentioned ids of indicators that have a figure and that the text does not speak of
 */
public record Coverage(List<Range> silentSentences, List<String> unmentioned) {

  public Coverage {
    silentSentences = List.copyOf(silentSentences);
    unmentioned = List.copyOf(unmentioned);
  }

  /** Code points, end exclusive. */
  public record Range(int start, int end) {}
}
