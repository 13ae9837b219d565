package org.dajuan.desk.register;

import java.util.List;
import org.dajuan.desk.warning.WarningCard;
import org.jspecify.annotations.Nullable;

/**
 * One page of a register's list in words, with what stands around it.
 *
 * @param states those that occur, with their number of records
 * @param next where the next page begins, null when there is none
 * @param warnings over this register
 */
public record RegisterPage(
    String id,
    String title,
    String help,
    List<RegisterGroup.StateCount> states,
    RegisterRows table,
    @Nullable String next,
    List<WarningCard> warnings,
    LifecycleView flow) {

  public RegisterPage {
    states = List.copyOf(states);
    warnings = List.copyOf(warnings);
  }
}
