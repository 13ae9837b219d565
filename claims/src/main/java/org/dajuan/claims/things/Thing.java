package org.dajuan.claims.things;

import java.time.LocalDate;
import java.util.Map;
import org.dajuan.catalog.Localized;

/**
 * A recorded thing with a life cycle.
 *
 * @param register id of its register
 * @param id of the record
 * @param name by which people call it
 * @param region division code of its place
 * @param state id of the state it is in now
 * @param stateTitle what people call that state
 * @param reached the stages that its record proves, with the day on which each was reached
 */
public record Thing(
    String register,
    String id,
    String name,
    String region,
    String state,
    Localized stateTitle,
    Map<String, LocalDate> reached) {

  public Thing {
    reached = Map.copyOf(reached);
  }
}
