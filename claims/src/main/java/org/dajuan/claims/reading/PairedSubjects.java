package org.dajuan.claims.reading;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 分别 — splits a subject that names several things for as many values. */
final class PairedSubjects {

  private static final String PARTING = "、和与及";
  private static final int SHORT = 4;

  private final Words pairWords;
  private final Words measures;

  PairedSubjects(Vocabulary vocabulary) {
    pairWords = vocabulary.words("pair_word");
    measures = vocabulary.words("dependent_noun", "inner_measure", "measure_end");
  }

  /** One subject for each of {@code count} values; of another size when the phrase does not fit. */
  List<String> split(String phrase, int count) {
    List<String> parts = splitAt(phrase, "、和与及以");
    if (parts.size() != count) {
      parts = splitAt(phrase, "、");
    }
    if (parts.size() == count) {
      return withSharedEnd(parts);
    }
    List<String> named = pairWord(phrase);
    return named.size() == count ? named : List.of();
  }

  private static List<String> splitAt(String phrase, String marks) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean parting =
          marks.indexOf(c) >= 0 && (PARTING.indexOf(c) >= 0 || next(phrase, i) == '及');
      if (!parting) {
        part.append(c);
      } else if (part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static char next(String phrase, int i) {
    return i + 1 < phrase.length() ? phrase.charAt(i + 1) : '\n';
  }

  /** 城镇、农村居民收入: short parts take over the end of the last one. */
  private List<String> withSharedEnd(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    List<String> whole = new ArrayList<>();
    boolean alike = parts.stream().limit(parts.size() - 1L).allMatch(p -> p.length() <= SHORT);
    for (String part : parts) {
      boolean completes =
          part.length() <= SHORT
              && last.length() > part.length() + 1
              && part.codePoints().allMatch(Character::isIdeographic)
              && measures.lengthBefore(part, part.length(), 0) == 0;
      boolean lacks = !last.equals(part) && !last.endsWith(part.substring(part.length() - 1));
      whole.add(completes && lacks ? part + sharedEnd(last, part, alike) : part);
    }
    return whole;
  }

  /** 第一、第二产业; 刑事、“两抢”案件; 城镇、农村居民: what the last part adds behind its own head. */
  private String sharedEnd(String last, String part, boolean alike) {
    int quote = last.indexOf('”');
    if (last.startsWith("“") && quote > 0 && quote + 1 < last.length()) {
      return last.substring(quote + 1);
    }
    int measure = measures.lengthBefore(last, last.length(), 0);
    if (!alike && measure > 0) {
      return last.substring(last.length() - measure);
    }
    int ordinal = ordinalLength(last);
    return last.substring(
        ordinal > 0 && ordinalLength(part) == part.length() ? ordinal : part.length());
  }

  private static int ordinalLength(String phrase) {
    int i = phrase.startsWith("第") ? 1 : 0;
    return i < phrase.length() && "一二三四五1234".indexOf(phrase.charAt(i)) >= 0 ? i + 1 : 0;
  }

  private List<String> pairWord(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      String word = pairWords.startingAt(phrase, i, phrase.length());
      if (word != null) {
        String before = phrase.substring(0, i);
        String after = phrase.substring(i + word.length());
        List<String> named = new ArrayList<>();
        for (String one : pairWords.meaning(word).split(",")) {
          named.add(before + one + after);
        }
        return named;
      }
    }
    return List.of();
  }
}
