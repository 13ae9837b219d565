package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * Cuts a stretch of text down to the noun phrase in it: times, scopes, adverbs and light verbs go
 * from its front, verbs and particles from its end.
 */
final class PhraseTrimmer {

  private static final String FRONT = "、，。；：的和与及并等（）() 　·—-~”’》";
  private static final String BACK = "、，。；：的（）() 　·—-~“‘《";

  private static final String YEAR_NUMERALS = "〇零一二三四五六七八九";
  private static final String NUMERALS = "0123456789一二三四五六七八九十";

  /** A verb before one of these is part of a noun: 成功率, 完成额. */
  private static final String NOUN_ENDINGS = "率额量数度值";

  private final Words front;
  private final Words back;
  private final Words kept;
  private final Words times;
  private final Words scopes;

  PhraseTrimmer(Vocabulary vocabulary) {
    times = vocabulary.words("time_prefix");
    scopes = vocabulary.words("scope_word");
    front = Words.union(List.of(times, scopes, vocabulary.words("lead_verb")));
    back = vocabulary.words("tail_verb", "reach");
    kept = vocabulary.words("flow", "protected_tail", "protected_head");
  }

  /** The trimmed phrase, possibly empty. */
  String trim(String phrase) {
    int from = 0;
    int to = phrase.length();
    while (to > from && isBack(phrase, to)) {
      to--;
    }
    from = Math.min(enumeration(phrase), to);
    while (from < to) {
      int step = frontStep(phrase, from, to);
      if (step == 0) {
        break;
      }
      from += step;
    }
    while (to > from) {
      if (isBack(phrase, to)) {
        to--;
        continue;
      }
      int step = back.lengthBefore(phrase, to, from);
      if (step == 0 || kept.lengthBefore(phrase, to, from) >= step) {
        break;
      }
      to -= step;
    }
    return unquote(phrase.substring(from, to));
  }

  /** A phrase that stands behind a value: only marks and particles at its edges go. */
  String trimBehind(String phrase) {
    int from = 0;
    int to = phrase.length();
    while (from < to && FRONT.indexOf(phrase.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (isBack(phrase, to) || "和与及".indexOf(phrase.charAt(to - 1)) >= 0)) {
      to--;
    }
    return unquote(phrase.substring(from, to));
  }

  /** Whether the last character is no part of a name; the ） of 中心（点） is one. */
  private static boolean isBack(String phrase, int to) {
    char last = phrase.charAt(to - 1);
    boolean closes = last == '）' && phrase.lastIndexOf('（', to - 1) >= 0;
    return !closes && BACK.indexOf(last) >= 0;
  }

  /** The phrase without times and scopes at its front, verbs kept. */
  String trimTime(String phrase) {
    int from = 0;
    while (from < phrase.length()) {
      int step = year(phrase, from);
      if (step == 0 && FRONT.indexOf(phrase.charAt(from)) >= 0) {
        step = 1;
      }
      step = Math.max(step, times.lengthAt(phrase, from, phrase.length()));
      if (from == 0 || step == 0) {
        step = Math.max(step, scopes.lengthAt(phrase, from, phrase.length()));
      }
      if (step == 0) {
        break;
      }
      from += step;
    }
    return unquote(phrase.substring(from));
  }

  /** Length of a heading's number: （二）, 3., 四、. */
  private static int enumeration(String phrase) {
    int i = phrase.startsWith("（") ? 1 : 0;
    int digits = i;
    while (i < phrase.length() && i - digits < 3 && NUMERALS.indexOf(phrase.charAt(i)) >= 0) {
      i++;
    }
    boolean closed = i < phrase.length() && "）、.".indexOf(phrase.charAt(i)) >= 0;
    boolean fraction = i + 1 < phrase.length() && NUMERALS.indexOf(phrase.charAt(i + 1)) >= 0;
    return i > digits && closed && !fraction ? i + 1 : 0;
  }

  private int frontStep(String phrase, int from, int to) {
    if (FRONT.indexOf(phrase.charAt(from)) >= 0) {
      return kept.lengthAt(phrase, from, to) > 1 ? 0 : 1;
    }
    int year = Math.max(year(phrase, from), span(phrase, from));
    if (year > 0) {
      return year;
    }
    int step = front.lengthAt(phrase, from, to);
    if (step == 0 || kept.lengthAt(phrase, from, to) > step) {
      return streak(phrase, from);
    }
    if (from + step < to && NOUN_ENDINGS.indexOf(phrase.charAt(from + step)) >= 0) {
      return 0;
    }
    boolean scope =
        times.lengthAt(phrase, from, to) == step || scopes.lengthAt(phrase, from, to) == step;
    return step < to - from || scope
        ? step
        : back.lengthBefore(phrase, to, from) >= step ? step : 0;
  }

  /** 连续五年, 连续第3次: says how often, not what. */
  private static int streak(String phrase, int from) {
    if (!phrase.startsWith("连续", from)) {
      return 0;
    }
    for (int i = from + 2; i < Math.min(phrase.length(), from + 8); i++) {
      if ("年次届月".indexOf(phrase.charAt(i)) >= 0) {
        return i + 1 - from;
      }
    }
    return 0;
  }

  /** 2023年, 2023年底, 1-11月, 二〇二三年. */
  private static int year(String phrase, int from) {
    int i = from;
    while (i < phrase.length() && YEAR_NUMERALS.indexOf(phrase.charAt(i)) >= 0 && i - from < 4) {
      i++;
    }
    boolean written = i - from >= 3;
    i = written ? i : from;
    while (i < phrase.length()
        && (Character.isDigit(phrase.charAt(i))
            || phrase.charAt(i) == '-'
            || phrase.charAt(i) == '—'
            || phrase.charAt(i) == '至')
        && i - from < 10) {
      i++;
    }
    boolean yearOnly = written && i < phrase.length() && phrase.charAt(i) != '年';
    if (yearOnly || i == from || i >= phrase.length() || "年月日".indexOf(phrase.charAt(i)) < 0) {
      return 0;
    }
    i++;
    while (i < phrase.length() && "底末初份度".indexOf(phrase.charAt(i)) >= 0) {
      i++;
    }
    return i - from;
  }

  /** 五年, 三年间: how long, not what; 五年规划 is a name. */
  private static int span(String phrase, int from) {
    boolean years =
        from + 1 < phrase.length()
            && "一二两三四五六七八九十".indexOf(phrase.charAt(from)) >= 0
            && phrase.charAt(from + 1) == '年';
    if (!years) {
      return 0;
    }
    int end = from + 2;
    boolean named = end < phrase.length() && "规计行制期级一义".indexOf(phrase.charAt(end)) >= 0;
    boolean more = end < phrase.length() && "间内来".indexOf(phrase.charAt(end)) >= 0;
    return named ? 0 : more ? 3 : 2;
  }

  /** Takes away a quotation mark whose partner was cut off. */
  private static String unquote(String phrase) {
    String result = phrase.strip();
    long open = result.chars().filter(c -> c == '“').count();
    long close = result.chars().filter(c -> c == '”').count();
    if (open > close && result.startsWith("“")) {
      result = result.substring(1);
    } else if (close > open && result.endsWith("”")) {
      result = result.substring(0, result.length() - 1);
    } else if (open == 1 && close == 1 && result.startsWith("“") && result.endsWith("”")) {
      result = result.substring(1, result.length() - 1);
    }
    return result;
  }
}
