package org.dajuan.claims.reading;

import java.util.List;

/** Finds the marks of one linguistic idea in a passage. Stateless; linear in the passage. */
interface MarkFinder {

  void find(Passage passage, List<Mark> marks);
}
