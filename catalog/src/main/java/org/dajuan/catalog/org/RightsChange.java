package org.dajuan.catalog.org;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of rights at one place, in a role or, for some roles, in a stream or register;
 * what it says nothing of stays as it was.
 *
 * @param roles ids of the roles that it concerns, empty for all
 */
public record RightsChange(
    Set<String> roles,
    Rights.@Nullable Reach reads,
    Rights.@Nullable Reach others,
    Rights.@Nullable Extent personal,
    Rights.@Nullable Extent sensitive,
    @Nullable Set<Rights.Action> may) {

  public RightsChange {
    roles = Set.copyOf(roles);
    may = may == null ? null : Set.copyOf(may);
  }

  /** Whether it concerns a role. */
  public boolean concerns(String role) {
    return roles.isEmpty() || roles.contains(role);
  }

  /** The rights after the change. */
  public Rights apply(Rights before) {
    return new Rights(
        reads == null ? before.reads() : reads,
        others == null ? before.others() : others,
        personal == null ? before.personal() : personal,
        sensitive == null ? before.sensitive() : sensitive,
        may == null ? before.may() : may);
  }
}
