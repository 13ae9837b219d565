package org.dajuan.catalog.org;

import java.util.EnumSet;
import java.util.Set;

/**
 * 权限 — what a role may do with the records of a register. Own streams are those that the grant of a
 * person names; a grant that names none has all of them as its own.
 *
 * @param reads where records of own streams are read
 * @param others where records of other streams are read
 * @param personal in which streams personal fields are read as they are; elsewhere they are masked
 * @param sensitive likewise for sensitive fields
 * @param may what may be done beside reading: in own streams, in the grant's region and below
 */
public record Rights(
    Reach reads, Reach others, Extent personal, Extent sensitive, Set<Action> may) {

  /** Which records are read. */
  public enum Reach {
    NONE,
    /** Those in the region of the grant and below. */
    REGION,
    EVERYWHERE
  }

  /** In which streams. */
  public enum Extent {
    NONE,
    OWN,
    ALL
  }

  /** What may be done. Steps of a life cycle are not here: each names the roles that take it. */
  public enum Action {
    CREATE,
    EDIT,
    EXPORT,
    /** Read masked fields of one record, for a reason that is kept. */
    UNMASK,
    /** List what is known of one person across streams, for a reason that is kept. */
    EXTRACT
  }

  /** Of a role of which its pack says nothing: it works in its region and sees no personal data. */
  public static final Rights UNSTATED =
      new Rights(
          Reach.REGION,
          Reach.REGION,
          Extent.NONE,
          Extent.NONE,
          EnumSet.of(Action.CREATE, Action.EDIT, Action.EXPORT));

  public Rights {
    may = Set.copyOf(may);
  }
}
