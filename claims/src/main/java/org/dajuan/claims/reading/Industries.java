package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 三次产业 — the parts of a structure by industry: of 三次产业结构 the first number is 第一产业占比. */
final class Industries {

  private static final String SHARE = "占比";

  private final Words words;

  Industries(Vocabulary vocabulary) {
    words = vocabulary.words("industry");
  }

  /** What each part of a structure is, empty when it is none of industries or of another size. */
  List<String> shares(String whole, int parts) {
    int at = words.firstIn(whole, 0, whole.length());
    String word = at < 0 ? null : words.startingAt(whole, at, whole.length());
    if (word == null) {
      return List.of();
    }
    List<String> named = List.of(words.meaning(word).split(",", -1));
    return named.size() == parts ? named.stream().map(name -> name + SHARE).toList() : List.of();
  }
}
