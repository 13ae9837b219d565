package org.dajuan.catalog.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.org.RightsChange;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.jspecify.annotations.Nullable;

/** Reads {@code rights}: of one role, or what a stream or register says of several. */
final class RightsReader {

  private static final String KEY = "rights";

  private final Loading loading;

  RightsReader(Loading loading) {
    this.loading = loading;
  }

  /** The rights of a role. */
  Rights ofRole(Entries role) {
    Entries written = role.mapping(KEY);
    if (written == null) {
      return Rights.UNSTATED;
    }
    RightsChange change = change(written, Set.of());
    written.finish();
    return change.apply(Rights.UNSTATED);
  }

  /** What a stream or register says of roles, in the order in which it holds. */
  List<RightsChange> changes(Entries entries) {
    List<RightsChange> changes = new ArrayList<>();
    for (Entries each : entries.mappings(KEY)) {
      List<YamlNode.Scalar> roles = each.scalars("roles");
      roles.forEach(loading.roles::resolve);
      changes.add(change(each, TransitionReader.set(roles)));
      each.finish();
    }
    return changes;
  }

  private RightsChange change(Entries entries, Set<String> roles) {
    RightsChange change =
        new RightsChange(
            roles,
            entries.choice("reads", Rights.Reach.class),
            entries.choice("others", Rights.Reach.class),
            entries.choice("personal", Rights.Extent.class),
            entries.choice("sensitive", Rights.Extent.class),
            actions(entries));
    checkPrivacy(entries, change);
    return change;
  }

  private @Nullable Set<Rights.Action> actions(Entries entries) {
    if (!entries.has("may")) {
      return null;
    }
    Set<Rights.Action> actions = EnumSet.noneOf(Rights.Action.class);
    for (YamlNode.Scalar each : entries.scalars("may")) {
      Stream.of(Rights.Action.values())
          .filter(action -> written(action).equals(each.value()))
          .findFirst()
          .ifPresentOrElse(actions::add, () -> reportUnknown(each));
    }
    return actions;
  }

  private void reportUnknown(YamlNode.Scalar action) {
    loading.faults.report(
        YamlFaults.BAD_VALUE,
        action.place(),
        "value",
        action.value(),
        "allowed",
        Stream.of(Rights.Action.values())
            .map(RightsReader::written)
            .collect(Collectors.joining(", ")));
  }

  private static String written(Rights.Action action) {
    return action.name().toLowerCase(Locale.ROOT);
  }

  /** Whoever reads what is sensitive reads what is personal; the other way round is a slip. */
  private void checkPrivacy(Entries entries, RightsChange change) {
    if (change.sensitive() != null
        && change.personal() != null
        && change.sensitive().compareTo(change.personal()) > 0) {
      loading.faults.report(RegisterFaults.SENSITIVE_BEFORE_PERSONAL, entries.place("sensitive"));
    }
  }
}
