package org.dajuan.records.access;

import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.region.RegionTree;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;

/**
 * 可见范围 — what a person sees and may do in one register: where records are read, where personal and
 * sensitive fields are read as they are, where each thing may be done. Follows from grants and
 * packs alone. Immutable.
 */
public final class Sight {

  private final Register register;
  private final RegionTree regions;
  private final Area read;
  private final Area personal;
  private final Area sensitive;
  private final Map<Rights.Action, Area> actions;
  private final Map<String, Area> roles;
  private final Map<String, Area> needed;

  Sight(
      Register register,
      RegionTree regions,
      Area read,
      Area personal,
      Area sensitive,
      Map<Rights.Action, Area> actions,
      Map<String, Area> roles,
      Map<String, Area> needed) {
    this.register = register;
    this.regions = regions;
    this.read = read;
    this.personal = personal;
    this.sensitive = sensitive;
    this.actions = Map.copyOf(actions);
    this.roles = Map.copyOf(roles);
    this.needed = Map.copyOf(needed);
  }

  public Register register() {
    return register;
  }

  /** Where records are read. */
  public Area area() {
    return read;
  }

  /** Whether records in a region are read. */
  public boolean covers(String region) {
    return read.covers(region, regions);
  }

  /** Whether a field of a record in a region is read as it is. */
  public boolean isClear(Field field, String region) {
    return clear(field).covers(region, regions);
  }

  /**
   * Whether a field is read as it is in every record that is read at all. Only such a field may be
   * searched, sorted by and exported, for each of these would tell what is masked.
   */
  public boolean isClear(Field field) {
    return clear(field).coversAll(read, regions);
  }

  /** By its privacy, and where a stream has said that it needs the field. */
  private Area clear(Field field) {
    return clear(field.privacy()).or(needed.getOrDefault(field.name(), Area.NOWHERE), regions);
  }

  private Area clear(Privacy privacy) {
    return switch (privacy) {
      case PUBLIC, INTERNAL -> read;
      case PERSONAL -> personal;
      case SENSITIVE -> sensitive;
    };
  }

  /** Whether nothing at all is out of sight or masked. */
  public boolean isUnbound() {
    return read.everywhere() && personal.everywhere() && sensitive.everywhere();
  }

  /** Where something may be done. */
  public Area area(Rights.Action action) {
    return actions.getOrDefault(action, Area.NOWHERE);
  }

  /** Whether something may be done in a region. */
  public boolean may(Rights.Action action, String region) {
    return area(action).covers(region, regions);
  }

  /** Whether a role is held for records in a region. */
  public boolean holds(String role, String region) {
    return roles.getOrDefault(role, Area.NOWHERE).covers(region, regions);
  }

  /**
   * Whether a step, a correcting or a voiding is the person's in a region: one of its roles is held
   * there, or it names none and the record may be edited.
   */
  public boolean mayTake(Set<String> needed, String region) {
    return needed.isEmpty()
        ? may(Rights.Action.EDIT, region)
        : needed.stream().anyMatch(role -> holds(role, region));
  }

  /**
   * Where a step is the person's: all regions for which {@link #mayTake} says so.
   *
   * @param needed ids of its roles, empty when whoever may edit takes it
   */
  public Area areaOfStep(Set<String> needed) {
    if (needed.isEmpty()) {
      return area(Rights.Action.EDIT);
    }
    Area area = Area.NOWHERE;
    for (String role : needed) {
      area = area.or(roles.getOrDefault(role, Area.NOWHERE), regions);
    }
    return area;
  }

  /**
   * Where records may be written in any way; the database holds this, and which way is checked
   * before.
   */
  Area hand() {
    Area hand = area(Rights.Action.CREATE).or(area(Rights.Action.EDIT), regions);
    for (Area held : roles.values()) {
      hand = hand.or(held, regions);
    }
    return hand;
  }
}
