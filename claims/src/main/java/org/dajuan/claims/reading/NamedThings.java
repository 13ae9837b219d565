package org.dajuan.claims.reading;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Whether a phrase names a thing that can reach a milestone (a road, a school, a project), or
 * speaks of work in general.
 */
final class NamedThings {

  private static final int SHORTEST_NAME = 3;

  private final Words things;
  private final Words tails;
  private final Words generic;
  private final Words activities;

  NamedThings(Vocabulary vocabulary) {
    things = vocabulary.words("thing");
    tails = vocabulary.words("thing_tail");
    generic = vocabulary.words("generic_thing");
    activities = vocabulary.words("activity_end");
  }

  /** A thing of its own: ends like a thing, and is more than a general word for things. */
  boolean isNamed(String phrase) {
    String core = withoutTail(phrase);
    if (isGeneric(phrase) || isGeneric(core)) {
      return false;
    }
    if (activities.lengthBefore(phrase, phrase.length(), 0) > 0) {
      return false;
    }
    boolean thing = things.lengthBefore(core, core.length(), 0) > 0;
    boolean list = phrase.indexOf('、') > 0 || core.endsWith("等");
    boolean quoted = phrase.indexOf('”') >= 0 || phrase.indexOf('“') >= 0;
    return (thing && core.length() >= SHORTEST_NAME)
        || (list && things.occursIn(core))
        || (quoted && core.length() > 2);
  }

  /** Said of things in general, or of nothing. */
  boolean isGeneric(String phrase) {
    if (phrase.length() < 2 || phrase.startsWith("一批") || phrase.startsWith("一大批")) {
      return true;
    }
    return generic.contains(phrase) || generic.contains(withoutTail(phrase));
  }

  boolean mentionsThing(String phrase) {
    return things.occursIn(phrase);
  }

  /** 和安路改造 → 和安路. */
  private String withoutTail(String phrase) {
    int end = phrase.length();
    while (end > 0) {
      int tail = tails.lengthBefore(phrase, end, 0);
      if (tail == 0 || tail == end) {
        break;
      }
      end -= tail;
    }
    return phrase.substring(0, end);
  }
}
