package org.dajuan.claims.repair;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wrong character in a known name (或乡县委 for 武乡县委). A run that differs from a name in exactly one
 * character is read as that name only when the document itself writes the right name followed by
 * the same character at least once, the wrong form is no known name, and it stands at the beginning
 * of a clause, so that another place's name is not rewritten.
 *
 * <p>Cost: one look-up per character and name length.
 */
final class NameRepair {

  private static final String BOUNDARY = "，。；：、！？\n （“";

  private final Map<String, Set<String>> byPattern = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<Integer> lengths = new HashSet<>();

  NameRepair(Collection<String> homeNames, Collection<String> knownNames) {
    known.addAll(knownNames);
    known.addAll(homeNames);
    for (String name : homeNames) {
      if (name.length() < 3 || name.length() > 12) {
        continue;
      }
      lengths.add(name.length());
      for (int i = 0; i < name.length(); i++) {
        byPattern.computeIfAbsent(hole(name, i), key -> new HashSet<>()).add(name);
      }
    }
  }

  Rewrite mend(Rewrite draft, List<Repair> repairs) {
    if (byPattern.isEmpty()) {
      return draft;
    }
    String text = draft.toString();
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && BOUNDARY.indexOf(text.charAt(i - 1)) < 0) {
        continue;
      }
      for (int length : lengths) {
        if (i + length < text.length()) {
          mendAt(draft, text, i, length, repairs);
        }
      }
    }
    return draft;
  }

  private void mendAt(Rewrite draft, String text, int at, int length, List<Repair> repairs) {
    String run = text.substring(at, at + length);
    if (known.contains(run)) {
      return;
    }
    for (int wrong = 0; wrong < length; wrong++) {
      for (String name : byPattern.getOrDefault(hole(run, wrong), Set.of())) {
        boolean confirmed = text.contains(name + text.charAt(at + length));
        if (confirmed && Character.isIdeographic(run.charAt(wrong))) {
          int place = at + wrong;
          repairs.add(
              new Repair(
                  draft.start(place),
                  draft.end(place),
                  run.substring(wrong, wrong + 1),
                  name.substring(wrong, wrong + 1)));
          draft.replace(place, name.charAt(wrong));
          return;
        }
      }
    }
  }

  private static String hole(String name, int at) {
    return name.substring(0, at) + '\u0000' + name.substring(at + 1);
  }
}
