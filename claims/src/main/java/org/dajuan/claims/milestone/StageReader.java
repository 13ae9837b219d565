package org.dajuan.claims.milestone;

import org.dajuan.catalog.register.Stage;
import org.dajuan.claims.milestone.ToldStage.Aspect;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a predicate (建成投用, 正在提档升级, 即将通车) as a stage and an aspect. The last word counts, as it
 * names what came last.
 */
final class StageReader {

  private final Words stages;
  private final Words coming;
  private final Words ongoing;
  private final Words ongoingWhole;
  private final Words moving;
  private final Words all;
  private final Words adverbs;

  StageReader(Vocabulary vocabulary) {
    stages = vocabulary.words("thing_stage");
    coming = vocabulary.words("thing_coming");
    ongoing = vocabulary.words("thing_ongoing");
    ongoingWhole = vocabulary.words("thing_ongoing_whole");
    moving = vocabulary.words("thing_moving");
    all = vocabulary.words("thing_all");
    adverbs = vocabulary.words("adverb");
  }

  ToldStage read(String token) {
    String word = token.endsWith("了") ? token.substring(0, token.length() - 1) : token;
    int at = 0;
    boolean whole = all.occursIn(word);
    boolean future = false;
    boolean underWay = false;
    while (at < word.length()) {
      int length = coming.lengthAt(word, at, word.length());
      future |= length > 0;
      if (length == 0) {
        length = ongoing.lengthAt(word, at, word.length());
        boolean plain = stages.lengthAt(word, at, word.length()) > length;
        underWay |= length > 0 && !plain;
        length = plain ? 0 : length;
      }
      if (length == 0 && stages.lengthAt(word, at, word.length()) < word.length() - at) {
        length = adverbs.lengthAt(word, at, word.length());
      }
      if (length == 0 || at + length >= word.length()) {
        break;
      }
      at += length;
    }
    @Nullable Stage stage = stage(word, at);
    if (future) {
      return new ToldStage(stage, Aspect.COMING, token, whole);
    }
    boolean condition = stage != null && stage.isCondition();
    if (!condition && moving.lengthBefore(word, word.length(), at) > 0) {
      return new ToldStage(null, Aspect.MOVING, token, whole);
    }
    boolean going = ongoingWhole.contains(word) || ongoingWhole.contains(word.substring(at));
    if (going || (underWay && stage != null && !condition && stage != Stage.HELD)) {
      return new ToldStage(going ? null : stage, Aspect.ONGOING, token, whole);
    }
    return stage == null
        ? new ToldStage(null, Aspect.UNKNOWN, token, whole)
        : new ToldStage(stage, Aspect.DONE, token, whole);
  }

  private @Nullable Stage stage(String word, int from) {
    String found = stages.endingAt(word, word.length(), from);
    if (found == null) {
      found = stages.startingAt(word, from, word.length());
      return found == null || found.length() < word.length() - from
          ? null
          : Stage.find(stages.meaning(found)).orElseThrow();
    }
    return Stage.find(stages.meaning(found)).orElseThrow();
  }
}
