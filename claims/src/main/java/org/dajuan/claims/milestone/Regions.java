package org.dajuan.claims.milestone;

import org.dajuan.catalog.region.RegionTree;
import org.dajuan.claims.things.Thing;

/** Whether things lie in the place spoken of. */
record Regions(RegionTree tree, String region) {

  boolean hold(Thing thing) {
    return thing.region().equals(region)
        || tree.find(thing.region()).isPresent()
            && tree.withAncestors(thing.region()).stream()
                .anyMatch(each -> each.code().equals(region));
  }
}
