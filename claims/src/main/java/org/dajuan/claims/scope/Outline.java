package org.dajuan.claims.scope;

import java.util.List;
import org.dajuan.claims.segment.Sentence;

/**
 * What each sentence of a text is.
 *
 * @param front lines before the text: title, subtitle, who gave it when and where
 * @param first beginnings of the first lines of the text itself, where its date may stand
 * @param last lines at its end that tell a date
 * @param parts one for each sentence, in their order
 */
record Outline(List<Line> front, List<Line> first, List<Line> last, List<Part> parts) {

  /** A line of the text. */
  record Line(int start, int end) {}

  /** What a sentence is. */
  enum Kind {
    TITLE,
    HEADING,
    BODY
  }

  /**
   * A sentence and what it is.
   *
   * @param rank of a heading: 1 for 一、, 2 for （一）, 3 for 1., 0 for one without a number
   */
  record Part(Sentence sentence, Kind kind, int rank) {}
}
