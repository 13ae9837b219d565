package org.dajuan.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Stage;
import org.dajuan.catalog.register.State;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.things.ThingSource;

/**
 * Things for tests, one a line: {@code register | name | state | fact fact …} with the facts {@code
 * stage=day}, a stage that holds now, {@code owner=}, {@code kind=}, {@code year=}, {@code round=},
 * {@code level=}, {@code until=}, {@code since=}, {@code region=}.
 */
public final class TestThings {

  private TestThings() {}

  /** The same list whenever it is asked for. */
  public static ThingSource of(Catalog catalog, String lines) {
    List<Thing> things = new ArrayList<>();
    lines.lines().filter(line -> !line.isBlank()).forEach(line -> things.add(one(catalog, line)));
    List<Thing> all = List.copyOf(things);
    return () -> all;
  }

  private static Thing one(Catalog catalog, String line) {
    String[] parts = line.split("\\|");
    Register register = catalog.register(parts[0].strip());
    String state = parts[2].strip();
    Map<Stage, LocalDate> reached = new EnumMap<>(Stage.class);
    Set<Stage> now = EnumSet.noneOf(Stage.class);
    Facts facts = new Facts();
    for (String fact : parts.length > 3 ? parts[3].strip().split(" ") : new String[0]) {
      int equals = fact.indexOf('=');
      if (equals < 0) {
        now.add(Stage.find(fact).orElseThrow());
      } else {
        String value = fact.substring(equals + 1);
        Stage.find(fact.substring(0, equals))
            .ifPresentOrElse(
                stage -> reached.put(stage, LocalDate.parse(value)),
                () -> facts.put(fact.substring(0, equals), value));
      }
    }
    return new Thing(
        register.id(),
        line,
        parts[1].strip(),
        List.of(),
        facts.text("owner"),
        facts.text("kind"),
        facts.text("region").isEmpty() ? catalog.home() : facts.text("region"),
        facts.number("year"),
        facts.number("round"),
        facts.text("level"),
        facts.day("until"),
        state,
        catalog.lifecycleOf(register).findState(state).map(State::title).orElseThrow(),
        facts.day("since"),
        reached,
        now,
        List.of());
  }

  private static final class Facts {
    private final Map<String, String> all = new java.util.HashMap<>();

    void put(String name, String value) {
      all.put(name, value);
    }

    String text(String name) {
      return all.getOrDefault(name, "");
    }

    @org.jspecify.annotations.Nullable
    Integer number(String name) {
      return all.containsKey(name) ? Integer.valueOf(all.get(name)) : null;
    }

    @org.jspecify.annotations.Nullable
    LocalDate day(String name) {
      return all.containsKey(name) ? LocalDate.parse(all.get(name)) : null;
    }
  }
}
