package org.dajuan.claims.things;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * All recorded things by the names that texts give them. Made once for a state of the records;
 * immutable and thread-safe; each question costs a few look-ups.
 */
public final class ThingNames {

  private static final int SHORTEST = 2;

  /** A noun of a register, of all its things or of one kind of them. */
  public record Noun(String register, @Nullable String kind) {
    /** Whether a thing may be called so. */
    public boolean fits(Thing thing) {
      return thing.register().equals(register) && (kind == null || kind.equals(thing.kind()));
    }
  }

  private final Map<String, List<Thing>> byName = new HashMap<>();
  private final Map<String, List<Thing>> byBareName = new HashMap<>();
  private final Map<String, List<Thing>> byTitle = new HashMap<>();
  private final Map<String, List<Thing>> byRegister = new HashMap<>();
  private final Map<Noun, List<Thing>> byNoun = new HashMap<>();
  private final Map<String, List<Noun>> nouns = new LinkedHashMap<>();
  private final Set<String> placed = new LinkedHashSet<>();
  private final Set<String> sorts = new LinkedHashSet<>();
  private final Words nounWords;
  private final Words lastWords;
  private final Words owners;

  public ThingNames(Catalog catalog, List<Thing> things, TitleText.Reader titles) {
    for (Register register : catalog.registers().values()) {
      Spoken spoken = register.spoken();
      if (spoken != null) {
        addNouns(register, spoken);
      }
    }
    nounWords = Words.of(nouns.keySet());
    Set<String> last = new LinkedHashSet<>(nouns.keySet());
    last.addAll(sorts);
    lastWords = Words.of(last);
    Set<String> owned = new LinkedHashSet<>();
    for (Thing thing : things) {
      Spoken spoken = catalog.register(thing.register()).spoken();
      if (spoken == null) {
        continue;
      }
      byRegister.computeIfAbsent(thing.register(), id -> new ArrayList<>()).add(thing);
      if (spoken.isOfTitles() || spoken.isOfEvents()) {
        Set<String> cores = new LinkedHashSet<>();
        named(thing).forEach(name -> cores.add(titles.read(name).core()));
        cores.forEach(core -> add(byTitle, core, thing));
      }
      addNames(thing, spoken);
      if (spoken.owner() != null && !spoken.isOfTitles() && !thing.owner().isEmpty()) {
        owned.add(NameText.of(thing.owner()));
      }
    }
    nouns.values().forEach(of -> of.forEach(noun -> byNoun.computeIfAbsent(noun, this::thingsOf)));
    owned.remove("");
    owners = Words.of(owned);
  }

  private void addNouns(Register register, Spoken spoken) {
    spoken.nouns().forEach(noun -> addNoun(noun, new Noun(register.id(), null)));
    spoken
        .kindNouns()
        .forEach((kind, of) -> of.forEach(noun -> addNoun(noun, new Noun(register.id(), kind))));
    spoken
        .amounts()
        .forEach(each -> each.nouns().forEach(n -> addNoun(n, new Noun(register.id(), null))));
    spoken.sorts().forEach(each -> sorts.add(NameText.of(each)));
    boolean places =
        !spoken.names().isEmpty()
            && spoken.names().stream()
                .allMatch(each -> register.field(each).type() instanceof FieldType.RegionOf);
    if (places) {
      placed.add(register.id());
    }
  }

  private void addNoun(String noun, Noun of) {
    nouns.computeIfAbsent(NameText.of(noun), key -> new ArrayList<>()).add(of);
  }

  private static Collection<String> named(Thing thing) {
    Set<String> names = new LinkedHashSet<>();
    names.add(thing.name());
    names.addAll(thing.others());
    return names;
  }

  private void addNames(Thing thing, Spoken spoken) {
    for (String each : named(thing)) {
      String name = NameText.of(each);
      if (name.length() < SHORTEST) {
        continue;
      }
      boolean place = placed.contains(thing.register());
      if (!place) {
        add(byName, name, thing);
        if (!thing.owner().isEmpty() && !spoken.isOfTitles()) {
          add(byName, NameText.of(thing.owner()) + name, thing);
        }
        String last = lastWords.endingAt(name, name.length(), SHORTEST);
        while (last != null) {
          add(byBareName, name.substring(0, name.length() - last.length()), thing);
          last = shorter(lastWords, name, last);
        }
      } else {
        for (String noun : spoken.allNouns()) {
          add(byName, name + NameText.of(noun), thing);
        }
      }
    }
  }

  /** The next shorter of these words at the end of a name. */
  private static @Nullable String shorter(Words words, String name, String than) {
    return than.length() < 2
        ? null
        : words.endingAt(name, name.length(), name.length() - than.length() + 1);
  }

  private static void add(Map<String, List<Thing>> index, String key, Thing thing) {
    List<Thing> same = index.computeIfAbsent(key, name -> new ArrayList<>(1));
    if (!same.contains(thing)) {
      same.add(thing);
    }
  }

  /** The things of exactly this name, in the form of {@link NameText}. */
  public List<Thing> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The things whose name is this with a noun of theirs behind it (便民服务 of 便民服务中心). */
  public List<Thing> namedBare(String name) {
    return byBareName.getOrDefault(name, List.of());
  }

  /** The titles and events with this core name. */
  public List<Thing> titled(String core) {
    return byTitle.getOrDefault(core, List.of());
  }

  /** All things that a noun means. */
  public List<Thing> of(Noun noun) {
    List<Thing> known = byNoun.get(noun);
    return known != null ? known : thingsOf(noun);
  }

  private List<Thing> thingsOf(Noun noun) {
    return byRegister.getOrDefault(noun.register(), List.of()).stream().filter(noun::fits).toList();
  }

  /** What a word means as a noun of registers; empty when it is none. */
  public List<Noun> noun(String word) {
    return nouns.getOrDefault(word, List.of());
  }

  /** The longest noun at the end of a name that is shorter than {@code below}, or null. */
  public @Nullable String nounAtEnd(String name, int below) {
    return nounWords.endingAt(name, name.length(), Math.max(0, name.length() - below + 1));
  }

  /** Whether a name ends with a noun or sort of some register. */
  public boolean isOfARecordedKind(String name) {
    return lastWords.lengthBefore(name, name.length(), 0) > 0;
  }

  /** Length of the owner that a name begins with, 0 when it begins with none. */
  public int ownerLength(String name) {
    return owners.lengthAt(name, 0, name.length());
  }
}
