package org.dajuan.desk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** Says what a deadline says beyond its time, one short sentence each. */
final class DeadlineNotes {

  private DeadlineNotes() {}

  static List<String> of(
      Catalog catalog,
      Register register,
      @Nullable Deadline deadline,
      RecordWords words,
      Locale locale) {
    if (deadline == null) {
      return List.of();
    }
    List<String> notes = new ArrayList<>();
    if (deadline.since() != null) {
      notes.add(words.message("deadline.since", title(register, deadline.since(), locale)));
    }
    Deadline.NotCounted pause = deadline.notCounted();
    if (pause != null) {
      notes.add(
          words.message(
              "deadline.not_counted",
              title(register, pause.from(), locale),
              title(register, pause.to(), locale)));
    }
    Deadline.Extension extension = deadline.extension();
    if (extension != null) {
      notes.add(words.message("deadline.extension", LifecycleStep.within(extension.by(), words)));
    }
    if (!deadline.rollover()) {
      notes.add(words.message("deadline.no_rollover"));
    }
    for (Deadline.Escalation each : deadline.escalations()) {
      Role role = catalog.roles().get(each.role());
      String who = role == null ? each.role() : role.title().in(locale);
      notes.add(
          each.after().amount() == 0
              ? words.message("deadline.escalate.now", who)
              : words.message(
                  "deadline.escalate",
                  words.message(
                      "time." + each.after().kind().name().toLowerCase(Locale.ROOT),
                      each.after().amount()),
                  who));
    }
    return notes;
  }

  private static String title(Register register, String field, Locale locale) {
    return register.findField(field).map(each -> each.title().in(locale)).orElse(field);
  }
}
