package org.dajuan.catalog.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.expression.Expression;
import org.jspecify.annotations.Nullable;

/**
 * 称说 — how texts speak of a register's records: by which names, as what, and which field proves how
 * far a thing has come.
 *
 * @param names fields whose values are names of the thing
 * @param owner field that says whose the thing is (a hospital's centre, the holder of a title),
 *     null when none
 * @param nouns what any thing of the register may be called, behind its name or as a group
 * @param sorts last words of the names themselves, by which a text shows of which kind a thing is
 * @param kindField code field whose codes have nouns of their own, null when none
 * @param kindNouns these nouns, by code
 * @param year field of the year in whose list the record stands, null when none
 * @param round field of the batch or edition, null when none
 * @param level code field of the level of a title, null when none
 * @param until date fields, the last days of what was reached (validity, revocation)
 * @param measures quantity fields that a text may tell within the name (甲煤业120万吨矿井)
 * @param proofs what proves each stage
 * @param conditions what must hold now for stages that are conditions
 * @param amounts groups that are told in amounts of units instead of records
 */
public record Spoken(
    List<String> names,
    @Nullable String owner,
    List<String> nouns,
    List<String> sorts,
    @Nullable String kindField,
    Map<String, List<String>> kindNouns,
    @Nullable String year,
    @Nullable String round,
    @Nullable String level,
    List<String> until,
    List<String> measures,
    Map<Stage, Proof> proofs,
    Map<Stage, Expression> conditions,
    List<Amount> amounts) {

  public Spoken {
    names = List.copyOf(names);
    nouns = List.copyOf(nouns);
    sorts = List.copyOf(sorts);
    kindNouns = Map.copyOf(kindNouns);
    proofs = Map.copyOf(proofs);
    conditions = Map.copyOf(conditions);
    until = List.copyOf(until);
    measures = List.copyOf(measures);
    amounts = List.copyOf(amounts);
  }

  /**
   * What proves a stage.
   *
   * @param dates date fields, the day of reaching it
   * @param states in which it is reached on a day that nobody noted
   */
  public record Proof(List<String> dates, Set<String> states) {
    public Proof {
      dates = List.copyOf(dates);
      states = Set.copyOf(states);
    }
  }

  /**
   * A group told in units (7,700 dwellings): how many of them have come how far.
   *
   * @param indicators that count them, by stage
   */
  public record Amount(List<String> nouns, Map<Stage, String> indicators) {
    public Amount {
      nouns = List.copyOf(nouns);
      indicators = Map.copyOf(indicators);
    }
  }

  /** Whether its records are titles. */
  public boolean isOfTitles() {
    return proofs.containsKey(Stage.NAMED);
  }

  /** Whether its records are events. */
  public boolean isOfEvents() {
    return proofs.containsKey(Stage.HELD);
  }

  /** All nouns of the register, those of single kinds included. */
  public List<String> allNouns() {
    List<String> all = new ArrayList<>(nouns);
    kindNouns.values().forEach(all::addAll);
    return all;
  }
}
