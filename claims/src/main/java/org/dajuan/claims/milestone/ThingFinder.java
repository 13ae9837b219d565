package org.dajuan.claims.milestone;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.claims.things.NameText;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.things.ThingNames;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of a thing that a text names. A name counts as it is recorded, with a noun of
 * its register behind it, or, among examples of a group, without that noun. A longer or shorter
 * name is another thing.
 */
final class ThingFinder {

  private static final int SHORTEST = 2;

  private final Words places;
  private final Words tails;
  private final SubjectSplitter splitter;
  private final Words regions;

  /**
   * @param regions names of the regions that may stand before a name
   */
  ThingFinder(Vocabulary vocabulary, SubjectSplitter splitter, Words regions) {
    places = vocabulary.words("thing_place");
    tails = vocabulary.words("thing_work_tail");
    this.splitter = splitter;
    this.regions = regions;
  }

  /**
   * The records of this name; several when the name is not the only one, none when it is unknown.
   *
   * @param group what it is an example of, empty when of nothing
   * @param listed whether it stands in a list
   * @param owner whose it is, empty when nobody says
   */
  List<Thing> find(ThingNames names, String member, String group, boolean listed, String owner) {
    String kind = NameText.of(group);
    for (String form : forms(member)) {
      List<Thing> found = lookUp(names, form, kind, listed || !kind.isEmpty());
      List<Thing> owned =
          owner.isEmpty()
              ? found
              : found.stream().filter(each -> NameText.of(each.owner()).equals(owner)).toList();
      if (!owned.isEmpty()) {
        return fitting(names, owned, kind);
      }
    }
    return List.of();
  }

  /** The name as told, without amounts, without places before it, behind an attribute. */
  List<String> forms(String member) {
    Set<String> forms = new LinkedHashSet<>();
    add(member, forms);
    add(splitter.withoutAmounts(member), forms);
    return List.copyOf(forms);
  }

  private void add(String member, Set<String> forms) {
    String name = NameText.of(member);
    while (name.length() >= SHORTEST && forms.add(name)) {
      int place =
          Math.max(
              regions.lengthAt(name, 0, name.length()), places.lengthAt(name, 0, name.length()));
      if (place == 0 || name.length() - place < SHORTEST) {
        break;
      }
      name = name.substring(place);
    }
    int of = member.lastIndexOf('的');
    if (of > 0 && of < member.length() - SHORTEST) {
      add(member.substring(of + 1), forms);
    }
  }

  private List<Thing> lookUp(ThingNames names, String name, String kind, boolean example) {
    List<Thing> found = names.named(name);
    if (found.isEmpty()) {
      found = withNoun(names, name);
    }
    if (found.isEmpty() && !kind.isEmpty()) {
      found = completed(names, name, kind);
    }
    if (found.isEmpty() && example) {
      found = names.namedBare(name);
    }
    if (found.isEmpty()) {
      int tail = tails.lengthBefore(name, name.length(), SHORTEST);
      if (tail > 0) {
        found = lookUp(names, name.substring(0, name.length() - tail), kind, example);
      }
    }
    return found;
  }

  /** 关河小镇项目: the name with a noun of its own register behind it. */
  private static List<Thing> withNoun(ThingNames names, String name) {
    for (String noun = names.nounAtEnd(name, name.length());
        noun != null;
        noun = noun.length() < 2 ? null : names.nounAtEnd(name, noun.length() - 1)) {
      String base = name.substring(0, name.length() - noun.length());
      String word = noun;
      List<Thing> found =
          names.named(base).stream()
              .filter(thing -> names.noun(word).stream().anyMatch(of -> of.fits(thing)))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** 北控、粤电等光伏电站: the noun of the group belongs to each of them. */
  private static List<Thing> completed(ThingNames names, String name, String kind) {
    List<Thing> found = names.named(name + kind);
    for (String noun = names.nounAtEnd(kind, kind.length());
        found.isEmpty() && noun != null;
        noun = noun.length() < 2 ? null : names.nounAtEnd(kind, noun.length() - 1)) {
      found = names.named(name + noun);
    }
    return found;
  }

  /** Of records in several registers those whose register has the noun of the group. */
  private static List<Thing> fitting(ThingNames names, List<Thing> found, String kind) {
    List<Thing> fit = new ArrayList<>();
    for (Thing each : found) {
      if (names.noun(kind).stream().anyMatch(noun -> noun.fits(each))) {
        fit.add(each);
      }
    }
    return fit.isEmpty() ? found : fit;
  }

  /** The noun that a whole name is, so that it speaks of a group; null when it is a name. */
  @Nullable String groupNoun(ThingNames names, String member) {
    for (String form : forms(member)) {
      if (!names.noun(form).isEmpty()) {
        return form;
      }
      int tail = tails.lengthBefore(form, form.length(), SHORTEST);
      String base = form.substring(0, form.length() - tail);
      if (tail > 0 && !names.noun(base).isEmpty()) {
        return base;
      }
    }
    return null;
  }

  /** Whether the end of a name or of its group says that it is a thing of some register. */
  boolean isOfAKindRecorded(ThingNames names, String member, String group) {
    String kind = NameText.of(group);
    if (!kind.isEmpty() && names.isOfARecordedKind(kind)) {
      return true;
    }
    for (String form : forms(member)) {
      int tail = tails.lengthBefore(form, form.length(), SHORTEST);
      if (names.isOfARecordedKind(form)
          || names.isOfARecordedKind(form.substring(0, form.length() - tail))) {
        return true;
      }
    }
    return false;
  }
}
