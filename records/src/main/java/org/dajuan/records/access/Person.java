package org.dajuan.records.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 人员 — who asks or acts. Everything that reads or writes records takes one; what follows is his
 * {@link Sight}.
 *
 * @param name login or name that the ledger keeps
 * @param grants the roles he holds now
 * @param administrator whether he sees and may enter, edit and export everything; steps of a life
 *     cycle that are for a role he takes only with that role
 */
public record Person(String name, List<Grant> grants, boolean administrator) {

  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
    grants = List.copyOf(grants);
  }

  /** Who works at the command line, on the machine that holds the data. */
  public static Person administrator(String name) {
    return new Person(name, List.of(), true);
  }

  /** An administrator who holds roles as well, everywhere. */
  public static Person administrator(String name, Collection<String> roles) {
    return new Person(name, roles.stream().map(role -> Grant.in(null, role)).toList(), true);
  }

  /** Somebody with roles in a region and below, null for everywhere. */
  public static Person of(String name, Collection<String> roles, @Nullable String region) {
    return new Person(name, roles.stream().map(role -> Grant.in(region, role)).toList(), false);
  }

  /** Somebody with those of the grants that hold on a day. */
  public static Person of(String name, Collection<Grant> grants, LocalDate day) {
    return new Person(name, grants.stream().filter(grant -> grant.isValid(day)).toList(), false);
  }

  /** Ids of the roles held anywhere, for anything. */
  public Set<String> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }
}
