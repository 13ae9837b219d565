package org.dajuan.claims.scope;

import java.util.List;
import org.dajuan.catalog.region.Region;

/**
 * Words that name a place, at the head of a clause or behind a time.
 *
 * @param start UTF-16 index in the text, inclusive
 * @param end exclusive
 * @param name as the text says it
 * @param regions of the division tree that bear the name, empty when none does
 * @param last last characters of the name of the place meant, for 全县 and 我县
 * @param governed whether not the place is spoken of but those who govern it
 * @param beside whether it is called a neighbour
 */
record PlaceWord(
    int start,
    int end,
    Kind kind,
    String name,
    List<Region> regions,
    String last,
    boolean governed,
    boolean beside) {

  /** How a place is named. */
  enum Kind {
    /** by a name of the division tree */
    NAMED,
    /** by a name that looks like one of a place and is not in the tree */
    UNKNOWN,
    /** as the whole of the place spoken of: 全县 */
    WHOLE,
    /** as the place of the text: 我县 */
    OWN,
    /** as others, without a name, or as several together */
    OTHERS
  }

  PlaceWord {
    regions = List.copyOf(regions);
  }
}
