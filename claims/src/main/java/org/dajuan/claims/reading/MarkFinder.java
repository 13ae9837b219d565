package org.dajuan.claims.reading;

import java.util.List;

/** Finds the marks of one linguistic idea in a passage. Stateless; linear in the passage. */
interface MarkFinder {

  /**
   * @param marks receives the marks found; what earlier finders found stands in {@code earlier}
   */
  void find(Passage passage, List<Mark> earlier, List<Mark> marks);
}
