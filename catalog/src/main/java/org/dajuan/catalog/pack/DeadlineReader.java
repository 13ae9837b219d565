package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Deadline;
import org.dajuan.catalog.register.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Reads by when a step must be taken: {@code within} and what stands beside it. */
final class DeadlineReader {

  private static final List<String> BESIDE =
      List.of("since", "not_counted", "extension", "rollover", "escalate");

  private final Loading loading;
  private final Faults faults;
  private final LifecycleSource source;

  /**
   * @param source takes up what must be checked against each register
   */
  DeadlineReader(Loading loading, LifecycleSource source) {
    this.loading = loading;
    this.faults = loading.faults;
    this.source = source;
  }

  /** The deadline of a step; null when it has none or, with a finding, a faulty one. */
  @Nullable Deadline read(String transition, Entries entries) {
    YamlNode.Scalar limit = entries.scalar("within");
    String since = time(entries.scalar("since"));
    Deadline.NotCounted notCounted = notCounted(entries.mapping("not_counted"));
    Deadline.Extension extension = extension(transition, entries.mapping("extension"));
    boolean rollover = entries.flag("rollover", true);
    List<Deadline.Escalation> escalations = new ArrayList<>();
    for (Entries each : entries.mappings("escalate")) {
      Deadline.Escalation escalation = escalation(each);
      if (escalation != null) {
        escalations.add(escalation);
      }
    }
    if (limit == null) {
      for (String key : BESIDE) {
        if (entries.has(key)) {
          faults.report(LifecycleFaults.DEADLINE_WITHOUT_LIMIT, entries.place(key), "key", key);
        }
      }
      return null;
    }
    TimeLimit within = TimeLimits.read(limit, faults);
    if (within == null) {
      return null;
    }
    boolean hours = within.kind() == TimeLimit.Kind.HOURS;
    if (hours && notCounted != null) {
      mixed("not_counted", entries);
    }
    if (extension != null && hours != (extension.by().kind() == TimeLimit.Kind.HOURS)) {
      mixed("extension", entries);
    }
    return new Deadline(within, since, notCounted, extension, rollover, escalations);
  }

  private void mixed(String key, Entries entries) {
    faults.report(LifecycleFaults.DEADLINE_MIXES_HOURS, entries.place(key), "key", key);
  }

  private @Nullable String time(YamlNode.@Nullable Scalar field) {
    if (field == null) {
      return null;
    }
    source.fields().add(field);
    source.times().add(field);
    return field.value();
  }

  private Deadline.@Nullable NotCounted notCounted(@Nullable Entries entries) {
    if (entries == null) {
      return null;
    }
    String from = time(entries.requireScalar("from"));
    String to = time(entries.requireScalar("to"));
    entries.finish();
    return from == null || to == null ? null : new Deadline.NotCounted(from, to);
  }

  private Deadline.@Nullable Extension extension(String transition, @Nullable Entries entries) {
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar when = entries.requireScalar("when");
    YamlNode.Scalar by = entries.requireScalar("by");
    entries.finish();
    TimeLimit longer = by == null ? null : TimeLimits.read(by, faults);
    if (when == null || longer == null) {
      return null;
    }
    Map<String, YamlNode.Scalar> extensions = source.extensions();
    extensions.put(transition, when);
    return new Deadline.Extension(when.value(), longer);
  }

  private Deadline.@Nullable Escalation escalation(Entries entries) {
    YamlNode.Scalar after = entries.requireScalar("after");
    YamlNode.Scalar to = entries.requireScalar("to");
    entries.finish();
    loading.roles.resolve(to);
    TimeLimit delay = after == null ? null : TimeLimits.readDelay(after, faults);
    return delay == null || to == null ? null : new Deadline.Escalation(delay, to.value());
  }
}
