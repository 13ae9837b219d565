package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.scope.PlaceWord.Kind;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of which a sentence speaks: those named at the head of a clause or behind a
 * time. A place named elsewhere (赴沁县考察) is part of what happened, not where. Linear.
 */
final class PlaceReader {

  private static final String SKIPPED = "“《（( 、·—-" + Segments.HIDDEN;
  private static final int LONGEST_LEADS = 40;

  private final PlaceNames names;
  private final PlaceShapes shapes;
  private final Words leads;
  private final Words beside;
  private final Words others;
  private final Words wholes;
  private final Words own;
  private final Words governors;
  private final Words joints;
  private final Words titles;

  PlaceReader(Vocabulary vocabulary, PlaceNames names) {
    this.names = names;
    shapes = new PlaceShapes(vocabulary);
    leads = vocabulary.words("place_lead");
    beside = vocabulary.words("near_place");
    others = vocabulary.words("other_place");
    wholes = vocabulary.words("whole_place");
    own = vocabulary.words("own_place");
    governors = vocabulary.words("place_org");
    joints = vocabulary.words("place_joint");
    titles = vocabulary.words("place_title");
  }

  /** The words of place of a sentence, in order. */
  List<PlaceWord> read(CharSequence text, Sentence sentence, List<TimeWord> times) {
    List<PlaceWord> found = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      add(atHead(text, clause.start(), clause.end(), times), found);
      for (TimeWord time : times) {
        if (time.start() >= clause.start() && time.end() < clause.end()) {
          add(atHead(text, time.end(), clause.end(), times), found);
        }
      }
    }
    return found;
  }

  private static void add(@Nullable PlaceWord word, List<PlaceWord> found) {
    boolean known = word == null || found.stream().anyMatch(each -> each.start() == word.start());
    if (!known) {
      found.add(word);
    }
  }

  /** The place named at the head of a stretch of text, behind words that lead to it, or null. */
  @Nullable PlaceWord atHead(CharSequence text, int from, int to, List<TimeWord> times) {
    int at = from;
    boolean near = false;
    while (at < to && at - from < LONGEST_LEADS) {
      PlaceWord place = at(text, at, to, near);
      if (place != null) {
        return place;
      }
      int step = beside.lengthAt(text, at, to);
      near |= step > 0;
      if (step == 0) {
        step = Math.max(timeAt(times, at), leads.lengthAt(text, at, to));
      }
      if (step == 0 && (SKIPPED.indexOf(text.charAt(at)) >= 0 || isItem(text, at))) {
        step = 1;
      }
      if (step == 0) {
        return null;
      }
      at += step;
    }
    return null;
  }

  private static boolean isItem(CharSequence text, int at) {
    return text.charAt(at) >= '①' && text.charAt(at) <= '⑳';
  }

  private static int timeAt(List<TimeWord> times, int at) {
    for (TimeWord time : times) {
      if (time.start() == at) {
        return time.end() - at;
      }
    }
    return 0;
  }

  /** The place named exactly here, null when none is. */
  @Nullable PlaceWord at(CharSequence text, int at, int to, boolean near) {
    PlaceWord word = said(text, at, to);
    if (word != null) {
      return word;
    }
    PlaceWord one = one(text, at, to, near);
    if (one == null) {
      return null;
    }
    int end = one.end();
    int joint = joints.lengthAt(text, end, to);
    PlaceWord next = joint == 0 ? null : one(text, end + joint, to, near);
    if (next == null) {
      return one;
    }
    while (next != null) {
      end = next.end();
      joint = joints.lengthAt(text, end, to);
      next = joint == 0 ? null : one(text, end + joint, to, near);
    }
    String several = text.subSequence(at, end).toString();
    boolean governed = governors.lengthAt(text, end, to) > 0;
    return new PlaceWord(at, end, Kind.OTHERS, several, List.of(), "", governed, near);
  }

  /** 全县, 我县, 邻县. */
  private @Nullable PlaceWord said(CharSequence text, int at, int to) {
    String word = others.startingAt(text, at, to);
    if (word != null) {
      return word(at, Kind.OTHERS, word, "");
    }
    word = wholes.startingAt(text, at, to);
    if (word != null) {
      boolean titled = titles.occursIn(text, at + word.length(), to);
      return new PlaceWord(
          at, at + word.length(), Kind.WHOLE, word, List.of(), wholes.meaning(word), titled, false);
    }
    word = own.startingAt(text, at, to);
    return word == null ? null : word(at, Kind.OWN, word, own.meaning(word));
  }

  private static PlaceWord word(int at, Kind kind, String word, String last) {
    return new PlaceWord(at, at + word.length(), kind, word, List.of(), last, false, false);
  }

  /** One place with those in which it lies: 武乡县丰州镇. */
  private @Nullable PlaceWord one(CharSequence text, int at, int to, boolean near) {
    PlaceWord place = name(text, at, to, near);
    PlaceWord inner = place == null ? null : name(text, place.end(), to, near);
    while (place != null && inner != null) {
      List<Region> within = within(inner.regions(), place.regions());
      String name = text.subSequence(at, inner.end()).toString();
      boolean known = !within.isEmpty();
      place =
          new PlaceWord(
              at,
              inner.end(),
              known ? Kind.NAMED : Kind.UNKNOWN,
              known ? inner.name() : name,
              within,
              "",
              inner.governed(),
              near);
      inner = name(text, place.end(), to, near);
    }
    return place;
  }

  private List<Region> within(List<Region> inner, List<Region> outer) {
    return inner.stream()
        .filter(each -> outer.stream().anyMatch(around -> names.isWithin(each, around.code())))
        .toList();
  }

  /** The zone whose report a title announces, from here on: 东湖新区2023年工作总结; null when none. */
  @Nullable PlaceWord zoneAt(CharSequence text, int at, int to) {
    int known = names.lengthAt(text, at, to);
    int zone = shapes.zoneAt(text, at + known, to);
    if (zone == 0) {
      return null;
    }
    int end = at + known + zone;
    String name = text.subSequence(at, end).toString();
    return new PlaceWord(at, end, Kind.UNKNOWN, name, List.of(), "", false, false);
  }

  /** 赴武乡县: a known name with something before it. */
  private boolean endsInName(CharSequence text, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (i + names.lengthAt(text, i, end) == end) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PlaceWord name(CharSequence text, int at, int to, boolean near) {
    int length = names.lengthAt(text, at, to);
    int shape = shapes.lengthAt(text, at, to);
    if (length > 0 && shapes.isIdiom(text, at, to)) {
      return null;
    }
    int end = at + Math.max(length, shape);
    if (end == at || (shape > length && endsInName(text, at, end))) {
      return null;
    }
    String name = text.subSequence(at, end).toString();
    List<Region> regions = length >= shape ? names.named(name) : List.of();
    boolean governed = governors.lengthAt(text, end, to) > 0;
    Kind kind = regions.isEmpty() ? Kind.UNKNOWN : Kind.NAMED;
    return new PlaceWord(at, end, kind, name, regions, "", governed, near);
  }
}
