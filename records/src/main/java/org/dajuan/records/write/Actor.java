package org.dajuan.records.write;

import java.util.Set;

/**
 * Who makes a change.
 *
 * @param name login or name that the ledger keeps
 * @param roles ids of the roles held
 */
public record Actor(String name, Set<String> roles) {
  public Actor {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor has a name");
    }
    roles = Set.copyOf(roles);
  }
}
