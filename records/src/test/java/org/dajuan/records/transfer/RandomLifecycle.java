package org.dajuan.records.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;

/** The works register with a life cycle of four states and any steps between them. */
final class RandomLifecycle {
  static final String FIRST = "s0";
  static final List<String> STATES = List.of(FIRST, "s1", "s2", "s3");

  private final Random random;

  private RandomLifecycle(long seed) {
    this.random = new Random(seed);
  }

  static Catalog of(long seed) {
    return new RandomLifecycle(seed).catalog();
  }

  private Catalog catalog() {
    String may = one(3) ? "[create]" : "[create, edit]";
    return TestPack.resource("packs/works")
        .with("lifecycles.yaml", lifecycles())
        .replace(
            "streams/rural-works.yaml",
            "    lifecycle: works",
            "    lifecycle: works\n    rights: [{may: " + may + "}]")
        .load();
  }

  private String lifecycles() {
    List<String> steps = new ArrayList<>();
    for (int i = 1; i < STATES.size(); i++) {
      steps.add(step(STATES.get(random.nextInt(i)), STATES.get(i), steps.size()));
    }
    for (int i = 0; i < 3; i++) {
      String from = STATES.get(random.nextInt(STATES.size()));
      steps.add(step(from, STATES.get(1 + random.nextInt(STATES.size() - 1)), steps.size()));
    }
    String states =
        STATES.stream()
            .map(id -> "{state: %s, title: %s, end: %s}".formatted(id, id, one(3)))
            .collect(Collectors.joining(", ", "[", "]"));
    return """
        lifecycles:
          works:
            title: 工程
            initial: s0
            states: %s
            void: %s
            transitions:
        %s
          record:
            title: 登记
            initial: recorded
            states: [{state: recorded, title: 已登记}]
        """
        .formatted(states, some("clerk", "leader"), String.join("\n", steps));
  }

  private String step(String from, String to, int number) {
    String guard = one(3) ? ", guard: " + (one(2) ? "year >= 2000" : "cost > 500000") : "";
    return "      - {transition: t%d, title: t, from: [%s], to: %s, roles: %s, requires: %s, evidence: %s, reason: %s, other_person: %s%s}"
        .formatted(
            number,
            from,
            to,
            some("clerk", "leader"),
            some("cost", "started_on"),
            some("note", "contractor"),
            one(4),
            one(5),
            guard);
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String some(String... of) {
    return Stream.of(of).filter(each -> one(3)).collect(Collectors.joining(", ", "[", "]"));
  }
}
