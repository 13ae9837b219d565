package org.dajuan.claims.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.scope.PlaceWord.Kind;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a text as a whole: what the person who asks says, else its title, else the
 * county of which its sentences speak when that is never the home region, else home.
 */
final class TextPlaceReader {

  private static final int OPENING_SENTENCES = 3;

  private final PlaceReader places;
  private final PlaceResolver resolver;
  private final PlaceNames names;
  private final Words counties;

  TextPlaceReader(
      Vocabulary vocabulary, PlaceReader places, PlaceResolver resolver, PlaceNames names) {
    this.places = places;
    this.resolver = resolver;
    this.names = names;
    counties = vocabulary.words("place_of_county");
  }

  /**
   * @param words the words of place of each sentence
   */
  TextPlace read(RepairedText repaired, Outline outline, List<List<PlaceWord>> words, Asked asked) {
    SpokenPlace home = known(asked.home(), Origin.ASSUMED);
    SpokenPlace titled = titled(repaired, outline, home);
    String region = asked.region();
    if (region != null) {
      SpokenPlace chosen = known(region, Origin.ASKED);
      if (titled == null || region.equals(titled.code())) {
        return new TextPlace(chosen, null);
      }
      return asked.corrects() ? new TextPlace(chosen, titled) : new TextPlace(titled, chosen);
    }
    if (titled != null) {
      return new TextPlace(titled, null);
    }
    SpokenPlace told = new Told(home).read(repaired, outline, words);
    return new TextPlace(told == null ? home : told, null);
  }

  private SpokenPlace known(String code, Origin origin) {
    String name = names.tree().find(code).map(Region::name).orElse(code);
    return new SpokenPlace(code, name, origin, null);
  }

  private @Nullable SpokenPlace titled(RepairedText repaired, Outline outline, SpokenPlace home) {
    String text = repaired.text();
    for (Outline.Line line : outline.front()) {
      PlaceWord word = inTitle(text, line);
      if (word != null) {
        SpokenPlace place = resolver.place(word, home, home);
        Said said = TextTimeReader.said(repaired, word.start(), word.end());
        return new SpokenPlace(place.code(), place.name(), Origin.TITLE, said);
      }
    }
    return null;
  }

  /**
   * The first place of a title: at its head, behind a mark, a year, 在 or 关于; a known one anywhere;
   * a zone whose report it is.
   */
  private @Nullable PlaceWord inTitle(String text, Outline.Line line) {
    boolean boundary = true;
    for (int i = line.start(); i < line.end(); i++) {
      PlaceWord zone = boundary ? places.zoneAt(text, i, line.end()) : null;
      if (zone != null) {
        return zone;
      }
      if (boundary || names.lengthAt(text, i, line.end()) > 0) {
        PlaceWord word = places.at(text, i, line.end(), false);
        if (word != null && (word.kind() == Kind.NAMED || word.kind() == Kind.UNKNOWN)) {
          return word;
        }
      }
      boundary = !Character.isIdeographic(text.charAt(i)) || "在于年中共的".indexOf(text.charAt(i)) >= 0;
    }
    return null;
  }

  /** What the sentences of a text tell about its place. */
  private final class Told {

    private final SpokenPlace home;
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final Map<String, PlaceWord> words = new LinkedHashMap<>();
    private final Map<String, Integer> wholes = new LinkedHashMap<>();
    private int homes;

    Told(SpokenPlace home) {
      this.home = home;
    }

    @Nullable SpokenPlace read(
        RepairedText repaired, Outline outline, List<List<PlaceWord>> found) {
      int sentences = 0;
      String opening = "";
      for (int i = 0; i < found.size(); i++) {
        if (outline.parts().get(i).kind() != Outline.Kind.BODY) {
          continue;
        }
        sentences++;
        List<PlaceWord> told = found.get(i);
        boolean own = told.stream().anyMatch(word -> word.kind() == Kind.OWN);
        for (PlaceWord word : told) {
          boolean contrasted = own && word.kind() != Kind.OWN && word.kind() != Kind.WHOLE;
          boolean other = !word.beside() && !contrasted && count(word);
          if (other && sentences <= OPENING_SENTENCES && opening.isEmpty()) {
            opening = word.name();
          }
        }
      }
      String most = "";
      int times = 0;
      for (Map.Entry<String, Integer> other : others.entrySet()) {
        if (other.getValue() > times) {
          most = other.getKey();
          times = other.getValue();
        }
      }
      int least = most.equals(opening) ? 1 : 2;
      PlaceWord word = words.get(most);
      if (word != null && times >= least && times > homes) {
        return place(repaired, word);
      }
      return homes > 0 ? null : ofWholes(repaired);
    }

    /** Counts a word; whether it names another county than home. */
    private boolean count(PlaceWord word) {
      if (word.kind() == Kind.WHOLE || word.kind() == Kind.OWN) {
        wholes.merge(word.last(), 1, Integer::sum);
        words.putIfAbsent(word.last(), word);
        return false;
      }
      if (word.kind() == Kind.OTHERS) {
        return false;
      }
      String homeCode = home.code();
      boolean isHome =
          homeCode != null
              && word.regions().stream().anyMatch(region -> names.isWithin(region, homeCode));
      if (isHome) {
        homes++;
        return false;
      }
      boolean around =
          word.regions().stream()
              .anyMatch(
                  region ->
                      homeCode != null
                          && names.isWithin(names.tree().get(homeCode), region.code()));
      boolean county =
          word.kind() == Kind.UNKNOWN
              ? counties.lengthBefore(word.name(), word.name().length(), 0) > 0
              : word.regions().stream().anyMatch(names::isCountyOrAbove);
      if (around || !county) {
        return false;
      }
      others.merge(word.name(), 1, Integer::sum);
      words.putIfAbsent(word.name(), word);
      return true;
    }

    /** A text that only says 全区 or 全镇 is not about a county. */
    private @Nullable SpokenPlace ofWholes(RepairedText repaired) {
      String most = "";
      int times = 0;
      for (Map.Entry<String, Integer> whole : wholes.entrySet()) {
        if (whole.getValue() > times) {
          most = whole.getKey();
          times = whole.getValue();
        }
      }
      PlaceWord word = words.get(most);
      if (word == null || home.name().endsWith(most)) {
        return null;
      }
      boolean own = wholes.keySet().stream().anyMatch(home.name()::endsWith);
      SpokenPlace place = resolver.place(word, home, home);
      boolean inside = place.code() != null;
      return own || (inside && times < 2) ? null : place(repaired, word);
    }

    private SpokenPlace place(RepairedText repaired, PlaceWord word) {
      SpokenPlace place = resolver.place(word, home, home);
      Said said = TextTimeReader.said(repaired, word.start(), word.end());
      return new SpokenPlace(place.code(), place.name(), Origin.PARAGRAPH, said);
    }
  }
}
