package org.dajuan.claims.things;

import java.util.List;

/** Where recorded things come from; implemented by whoever keeps records. */
@FunctionalInterface
public interface ThingSource {

  /** All things that texts may speak of by name, in registers that their packs say so of. */
  List<Thing> list();

  /** A source that knows nothing, for reading texts without a ledger. */
  static ThingSource none() {
    return List::of;
  }
}
