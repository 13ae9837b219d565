import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes registers. Official acts that were drawn on a day off are moved to the next working day, all by the same rule, so that their order stays. */
record Output(Path folder) {
  private static final Pattern DAY = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

  /** Days on which nobody acts for an office: building, work and traffic, births, accidents, plans and time limits. */
  private static final Set<String> ANY_DAY =
      Set.of("served_on", "cutoff_on", "warranty_until", "due_on", "perform_due_on", "notice_until", "end_notice_until", "plan_start_on", "plan_finish_on",
          "planned_finish_on", "started_on", "finished_on", "built_on", "last_trip_on", "starts_on", "ends_on", "happened_on", "occurred_on",
          "damaged_on", "problem_on", "idle_from", "resume_expected_on", "last_business_on", "last_run_on", "stopped_on", "born_on", "ended_on",
          "left_on", "began_on", "opened_on", "trial_on", "running_on", "clue_on", "closed_on", "held_on", "contract_to", "class_until",
          "wages_paid_on", "founded_on", "planted_on", "window_end", "grid_on", "effective_on", "valid_until", "suspended_on");

  /** Registers of what happens on any day. */
  private static final Set<String> ANY_DAY_REGISTERS =
      Set.of("labour_hires", "labour_posts", "care_visits", "care_orders", "safety_accidents", "casualty_changes", "transit_timetable", "river_patrols",
          "festivals", "education_events", "petition_visits");

  void write(String register, Rows rows) {
    try {
      Files.createDirectories(folder);
      List<String> lines = ANY_DAY_REGISTERS.contains(register) ? rows.lines : onWorkingDays(rows.lines);
      Files.writeString(folder.resolve(register + ".csv"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + register, e);
    }
    System.out.println(register + ": " + (rows.lines.size() - 1));
  }

  private static List<String> onWorkingDays(List<String> lines) {
    String[] header = lines.get(0).split(",");
    List<String> moved = new ArrayList<>(lines.subList(0, 1));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = Rows.split(line);
      for (int i = 0; i < header.length; i++) {
        if (!ANY_DAY.contains(header[i]) && DAY.matcher(cells.get(i)).matches()) {
          cells.set(i, WorkingDays.onOrAfter(LocalDate.parse(cells.get(i))).toString());
        }
      }
      moved.add(String.join(",", cells));
    }
    return moved;
  }
}
