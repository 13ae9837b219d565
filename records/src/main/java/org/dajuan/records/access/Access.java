package org.dajuan.records.access;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Need;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Transition;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Session;
import org.dajuan.records.database.Viewer;

/**
 * The database of a catalog as persons see it. What a role may do stands in packs; this computes
 * what follows for a person and tells it to the row policies. Thread-safe.
 */
public final class Access {

  /** Persons whose reach is remembered; more than that begin anew. */
  private static final int REMEMBERED = 500;

  private final Catalog catalog;
  private final RegionTree regions;
  private final Database database;
  private final Map<Person, Viewer> viewers = new ConcurrentHashMap<>();

  public Access(Catalog catalog, Database database) {
    this.catalog = catalog;
    this.regions = catalog.regions();
    this.database = database;
  }

  public Catalog catalog() {
    return catalog;
  }

  /** The database as a person sees it. */
  public Session as(Person person) {
    if (viewers.size() > REMEMBERED) {
      viewers.clear();
    }
    return database.as(viewers.computeIfAbsent(person, this::viewer));
  }

  /** The database as nobody in particular sees it: all of it. */
  public Session asEngine() {
    return database.asEngine();
  }

  /** What a person sees of all registers. */
  public Sights sights(Person person) {
    return new Sights(this, person);
  }

  /** What a person sees of a register and may do in it. */
  public Sight sight(Person person, Register register) {
    return person.administrator()
        ? administrator(person, register)
        : sightOfGrants(person, register);
  }

  private Sight administrator(Person person, Register register) {
    Map<Rights.Action, Area> all = new EnumMap<>(Rights.Action.class);
    for (Rights.Action action : Rights.Action.values()) {
      all.put(action, Area.EVERYWHERE);
    }
    // What is known of one person is for the roles that the packs name, whoever owns the machine.
    all.remove(Rights.Action.EXTRACT);
    return new Sight(
        register,
        regions,
        Area.EVERYWHERE,
        Area.EVERYWHERE,
        Area.EVERYWHERE,
        all,
        roles(person, register),
        Map.of());
  }

  private Sight sightOfGrants(Person person, Register register) {
    Area read = Area.NOWHERE;
    Area personal = Area.NOWHERE;
    Area sensitive = Area.NOWHERE;
    Map<Rights.Action, Area> actions = new EnumMap<>(Rights.Action.class);
    Map<String, Area> needed = new HashMap<>();
    for (Grant grant : person.grants()) {
      Role role = catalog.roles().get(grant.role());
      if (role == null) {
        continue;
      }
      Rights rights = register.rightsOf(role);
      boolean own = grant.isFor(register.stream());
      Area seen = area(own ? rights.reads() : rights.others(), grant);
      read = read.or(seen, regions);
      boolean byNeed = register.protection().byNeed() && !own;
      if (byNeed) {
        need(register, grant, rights, seen, needed);
      }
      if (!byNeed && isIn(rights.personal(), own)) {
        personal = personal.or(seen, regions);
      }
      if (!byNeed && isIn(rights.sensitive(), own)) {
        sensitive = sensitive.or(seen, regions);
      }
      if (own && !seen.isEmpty()) {
        for (Rights.Action action : rights.may()) {
          actions.merge(action, Area.below(grant.region()), (a, b) -> a.or(b, regions));
        }
      }
    }
    return new Sight(
        register, regions, read, personal, sensitive, actions, roles(person, register), needed);
  }

  /**
   * What the streams of a grant have said that they need of a register of another: plain where the
   * role reads such fields of its own streams.
   */
  private void need(
      Register register, Grant grant, Rights rights, Area seen, Map<String, Area> needed) {
    Set<String> streams = grant.streams() == null ? Set.of() : grant.streams();
    for (String stream : streams) {
      Stream known = catalog.streams().get(stream);
      for (Need need : known == null ? List.<Need>of() : known.needs()) {
        for (Field field : register.fields()) {
          Rights.Extent extent =
              field.privacy() == Privacy.SENSITIVE ? rights.sensitive() : rights.personal();
          if (need.register().equals(register.id())
              && need.fields().contains(field.name())
              && extent != Rights.Extent.NONE) {
            needed.merge(field.name(), seen, (a, b) -> a.or(b, regions));
          }
        }
      }
    }
  }

  private static Area area(Rights.Reach reach, Grant grant) {
    return switch (reach) {
      case NONE -> Area.NOWHERE;
      case REGION -> Area.below(grant.region());
      case EVERYWHERE -> Area.EVERYWHERE;
    };
  }

  private static boolean isIn(Rights.Extent extent, boolean own) {
    return extent == Rights.Extent.ALL || (extent == Rights.Extent.OWN && own);
  }

  /** Where each role that a step of the life cycle asks for is held, and its records are read. */
  private Map<String, Area> roles(Person person, Register register) {
    Set<String> asked = askedFor(catalog.lifecycleOf(register));
    Map<String, Area> held = new HashMap<>();
    for (Grant grant : person.grants()) {
      if (asked.contains(grant.role())
          && grant.isFor(register.stream())
          && (person.administrator() || reads(grant.role(), register))) {
        held.merge(grant.role(), Area.below(grant.region()), (a, b) -> a.or(b, regions));
      }
    }
    return held;
  }

  private boolean reads(String id, Register register) {
    Role role = catalog.roles().get(id);
    return role != null && register.rightsOf(role).reads() != Rights.Reach.NONE;
  }

  private static Set<String> askedFor(Lifecycle lifecycle) {
    Set<String> roles = new HashSet<>(lifecycle.correctRoles());
    roles.addAll(lifecycle.voidRoles());
    for (Transition step : lifecycle.transitions()) {
      roles.addAll(step.roles());
    }
    return roles;
  }

  /** What the row policies need to know of a person. */
  Viewer viewer(Person person) {
    if (person.administrator()) {
      return Viewer.unbound(person.name());
    }
    Map<String, Area> sights = new TreeMap<>();
    Map<String, Area> hands = new TreeMap<>();
    for (Register register : catalog.registers().values()) {
      Sight sight = sight(person, register);
      sights.put(register.id(), sight.area());
      hands.put(register.id(), sight.hand());
    }
    return new Viewer(person.name(), ReachText.of(sights), ReachText.of(hands));
  }
}
