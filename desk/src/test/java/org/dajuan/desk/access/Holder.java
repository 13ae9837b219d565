package org.dajuan.desk.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Grant;
import org.dajuan.records.access.Person;

/**
 * Somebody who holds one role in one township for half of the streams, and what the packs say that
 * he sees: told from the packs' words alone, as plainly as it can be.
 */
record Holder(Catalog catalog, Role role, String township, Set<String> streams) {

  /** Each role of the packs twice: for every other stream, and for the streams between. */
  static List<Holder> all(Catalog catalog, String township) {
    List<Holder> all = new ArrayList<>();
    for (Role role : catalog.roles().values()) {
      for (int half = 0; half < 2; half++) {
        Set<String> streams = new LinkedHashSet<>();
        int number = half;
        for (String stream : catalog.streams().keySet()) {
          if (number++ % 2 == 0) {
            streams.add(stream);
          }
        }
        all.add(new Holder(catalog, role, township, streams));
      }
    }
    return all;
  }

  Person person() {
    return new Person(role.id(), List.of(Grant.in(township, role.id()).forStreams(streams)), false);
  }

  boolean owns(Register register) {
    return streams.contains(register.stream());
  }

  private Rights rights(Register register) {
    return register.rightsOf(role);
  }

  boolean isHome(String region) {
    return catalog.regions().find(region).isPresent()
        && catalog.regions().withAncestors(region).stream()
            .anyMatch(each -> each.code().equals(township));
  }

  boolean sees(Register register, String region) {
    return switch (owns(register) ? rights(register).reads() : rights(register).others()) {
      case NONE -> false;
      case REGION -> isHome(region);
      case EVERYWHERE -> true;
    };
  }

  boolean seesPlain(Register register, Field field) {
    if (field.privacy().compareTo(Privacy.PERSONAL) < 0) {
      return true;
    }
    Rights.Extent extent =
        field.privacy() == Privacy.PERSONAL
            ? rights(register).personal()
            : rights(register).sensitive();
    return register.protection().byNeed() && !owns(register)
        ? extent != Rights.Extent.NONE && needs(register, field)
        : covers(extent, register);
  }

  /** Whether one of his streams has said that it needs a field of another's register. */
  private boolean needs(Register register, Field field) {
    return streams.stream()
        .flatMap(each -> catalog.streams().get(each).needs().stream())
        .anyMatch(
            need -> need.register().equals(register.id()) && need.fields().contains(field.name()));
  }

  private boolean covers(Rights.Extent extent, Register register) {
    return extent == Rights.Extent.ALL || (extent == Rights.Extent.OWN && owns(register));
  }

  boolean may(Rights.Action action, Register register, String region) {
    return owns(register)
        && rights(register).reads() != Rights.Reach.NONE
        && rights(register).may().contains(action)
        && isHome(region);
  }

  /** Whether he may write a record in any way: enter, edit, or take some step. */
  boolean mayWrite(Register register, String region) {
    return may(Rights.Action.CREATE, register, region)
        || may(Rights.Action.EDIT, register, region)
        || (owns(register)
            && rights(register).reads() != Rights.Reach.NONE
            && isHome(region)
            && takesSomeStep(catalog.lifecycleOf(register)));
  }

  private boolean takesSomeStep(Lifecycle lifecycle) {
    return lifecycle.transitions().stream().anyMatch(step -> isIn(step.roles()))
        || isIn(lifecycle.correctRoles())
        || isIn(lifecycle.voidRoles());
  }

  private boolean isIn(Collection<String> roles) {
    return roles.contains(role.id());
  }

  @Override
  public String toString() {
    return role.id() + " of " + streams;
  }
}
