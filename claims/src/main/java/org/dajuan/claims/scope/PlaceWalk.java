package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.scope.PlaceWord.Kind;
import org.dajuan.claims.segment.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text sentence by sentence and knows what place is in force. A place named in a
 * sentence holds until the next one is named or the sentence ends; another county with which a
 * paragraph opens holds for the paragraph; one that a heading names for what is below it.
 */
final class PlaceWalk {

  private final RepairedText repaired;
  private final PlaceNames names;
  private final PlaceResolver resolver;
  private final SpokenPlace text;

  private final List<Section> sections = new ArrayList<>();
  private int line = -1;
  private @Nullable SpokenPlace paragraph;

  private record Section(int rank, @Nullable SpokenPlace place) {}

  /**
   * The places of a sentence.
   *
   * @param all with 全市 and 全省 at the head of clauses
   * @param narrow without them: of what a rank in 全市 speaks
   */
  record Read(Timeline<SpokenPlace> all, Timeline<SpokenPlace> narrow) {}

  PlaceWalk(RepairedText repaired, PlaceNames names, PlaceResolver resolver, SpokenPlace text) {
    this.repaired = repaired;
    this.names = names;
    this.resolver = resolver;
    this.text = text;
  }

  Read read(Outline.Part part, List<PlaceWord> words) {
    Sentence sentence = part.sentence();
    boolean opens = sentence.line() != line;
    if (opens) {
      line = sentence.line();
      paragraph = null;
    }
    if (part.kind() == Outline.Kind.TITLE) {
      return new Read(new Timeline<>(text), new Timeline<>(text));
    }
    if (part.kind() == Outline.Kind.HEADING) {
      heading(part, words);
      return new Read(new Timeline<>(inForce()), new Timeline<>(inForce()));
    }
    Read read = inserted(words, inForce());
    if (opens && !words.isEmpty() && holdsOn(words.get(0), sentence)) {
      paragraph = place(words.get(0), inForce()).from(Origin.PARAGRAPH);
    }
    return read;
  }

  /** The places of an insertion, or of any stretch in which a place is in force before. */
  Read inserted(List<PlaceWord> words, SpokenPlace before) {
    Timeline<SpokenPlace> all = new Timeline<>(before);
    Timeline<SpokenPlace> narrow = new Timeline<>(before);
    SpokenPlace current = before;
    for (PlaceWord word : words) {
      if (word.governed()) {
        continue;
      }
      SpokenPlace place = place(word, current);
      all.turn(word.start(), place);
      if (word.kind() != Kind.WHOLE || place.isSame(before) || isWithinText(place)) {
        narrow.turn(word.start(), place);
      }
      current = place;
    }
    return new Read(all, narrow);
  }

  /** What place a word outside of the text means, as in a subject. */
  SpokenPlace named(PlaceWord word, SpokenPlace current) {
    return resolver.place(word, current, text);
  }

  private SpokenPlace place(PlaceWord word, SpokenPlace current) {
    SpokenPlace place = resolver.place(word, current, text);
    Said said = TextTimeReader.said(repaired, word.start(), word.end());
    return new SpokenPlace(place.code(), place.name(), Origin.CLAUSE, said);
  }

  SpokenPlace inForce() {
    if (paragraph != null) {
      return paragraph;
    }
    for (int i = sections.size() - 1; i >= 0; i--) {
      SpokenPlace place = sections.get(i).place();
      if (place != null) {
        return place;
      }
    }
    return text;
  }

  private boolean isWithinText(SpokenPlace place) {
    String code = place.code();
    String around = text.code();
    return code != null
        && around != null
        && names.tree().find(code).map(region -> names.isWithin(region, around)).orElse(false);
  }

  /**
   * Whether a place that opens a paragraph holds for it: a county beside that of the text, a label.
   */
  private boolean holdsOn(PlaceWord word, Sentence sentence) {
    boolean named = word.kind() == Kind.NAMED || word.kind() == Kind.UNKNOWN;
    if (!named || word.governed() || word.start() >= sentence.clauses().get(0).end()) {
      return false;
    }
    if (charAt(word.end()) == '：') {
      return true;
    }
    SpokenPlace place = resolver.place(word, inForce(), text);
    String own = text.code();
    boolean around =
        own != null
            && word.regions().stream()
                .anyMatch(region -> names.isWithin(names.tree().get(own), region.code()));
    boolean county =
        word.regions().isEmpty()
            ? !place.name().isEmpty() && "县市区省旗州".indexOf(last(place.name())) >= 0
            : word.regions().stream().anyMatch(names::isCountyOrAbove);
    return county && !around && !word.beside();
  }

  private static char last(String name) {
    return name.charAt(name.length() - 1);
  }

  private char charAt(int index) {
    String all = repaired.text();
    return index < all.length() ? all.charAt(index) : '\n';
  }

  private void heading(Outline.Part part, List<PlaceWord> words) {
    SpokenPlace told = null;
    for (PlaceWord word : words) {
      if (told == null && !word.governed() && word.kind() != Kind.OTHERS) {
        told = place(word, text).from(Origin.HEADING);
      }
    }
    int rank = part.rank() == 0 && told != null ? 1 : part.rank();
    if (rank > 0) {
      SpokenPlace section = told;
      sections.removeIf(each -> each.rank() >= rank);
      sections.add(new Section(rank, section));
    }
  }
}
