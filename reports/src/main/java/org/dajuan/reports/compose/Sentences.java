package org.dajuan.reports.compose;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.reports.template.Placeholder;

/**
 * Leaves out what there is nothing to say about. A clause whose figures and lists are all absent
 * goes with its mark; a sentence goes whole when nothing of it is left but words; so does a row of
 * a table and a point of a list. What no absent thing stands in is never touched.
 *
 * <p>A clause ends at {@code 、，；} or at the end of a sentence, outside brackets and quotation
 * marks; in other languages the same marks with a space behind them.
 */
final class Sentences {

  private static final String CLAUSE_MARKS = "、，；";
  private static final String SENTENCE_MARKS = "。！？";
  private static final String LATIN_MARKS = ",;.!?";
  private static final String OPENING = "（《“‘(";
  private static final String CLOSING = "）》”’)";

  /** What stands at a placeholder. */
  enum Kind {
    /** A figure, or a list that names something; in brackets it is only a remark. */
    SAID,
    /** A figure that is not there, a list of nothing. */
    ABSENT,
    /** Where a condition left nothing. */
    GAP,
    /** A name, a date, prose. */
    PLAIN
  }

  /** What stands at the placeholder with this number. */
  @FunctionalInterface
  interface Kinds {
    Kind of(int number);
  }

  /** A clause, with what stands in it. */
  private static final class Clause {
    final StringBuilder text = new StringBuilder();
    String mark = "";
    boolean said;
    boolean remarked;
    boolean absent;
    boolean gap;
    boolean worded;

    boolean isLeftOut() {
      return absent && !said || gap && !said && !remarked && !worded;
    }

    boolean endsSentence() {
      return strength(mark) == 4;
    }
  }

  private final Kinds kinds;

  Sentences(Kinds kinds) {
    this.kinds = kinds;
  }

  /** The text without what has nothing to say. */
  String tidy(String markdown) {
    List<String> kept = new ArrayList<>();
    for (String chunk : markdown.split("(?<=\n)\n+", -1)) {
      String tidied = isByLine(chunk) ? byLine(chunk) : whole(chunk);
      if (!tidied.isBlank() || chunk.isBlank()) {
        kept.add(tidied);
      }
    }
    return String.join("\n", kept);
  }

  private static boolean isByLine(String chunk) {
    return chunk.lines().anyMatch(line -> bodyStart(line) > 0 || line.startsWith("|"));
  }

  private String byLine(String chunk) {
    StringBuilder kept = new StringBuilder();
    for (String line : chunk.split("(?<=\n)")) {
      int start = bodyStart(line);
      String body = line.substring(start);
      boolean row = line.startsWith("|");
      String tidied = row ? row(line) : whole(body);
      if (!tidied.isBlank() || body.isBlank()) {
        kept.append(line, 0, row ? 0 : start).append(tidied);
      }
    }
    return kept.toString();
  }

  /** Where the text begins behind the mark of a heading, a list or a quotation; 0 without one. */
  private static int bodyStart(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    int from = at;
    while (at < line.length() && "#->*0123456789.".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at > from && at < line.length() && line.charAt(at) == ' ' ? at + 1 : 0;
  }

  /** A row all of whose cells are absent goes; an absent cell among others stays empty. */
  private String row(String line) {
    Clause all = new Clause();
    read(line, all);
    return all.isLeftOut() ? "" : line;
  }

  private String whole(String written) {
    String text = withoutEmptyBrackets(written);
    Clause all = new Clause();
    read(text, all);
    if (!all.absent && !all.gap) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    List<Clause> sentence = new ArrayList<>();
    for (Clause clause : clauses(text)) {
      sentence.add(clause);
      if (clause.endsSentence()) {
        kept.append(sentence(sentence));
        sentence.clear();
      }
    }
    String last = sentence(sentence);
    return last.isBlank() && text.endsWith("\n") && !kept.isEmpty()
        ? kept.append('\n').toString()
        : kept.append(last).toString();
  }

  /** A remark in brackets whose figures are all absent goes with its brackets. */
  private String withoutEmptyBrackets(String text) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (true) {
      int open = text.indexOf('（', at);
      int close = open < 0 ? -1 : text.indexOf('）', open);
      if (close < 0) {
        return kept.append(text, at, text.length()).toString();
      }
      Clause remark = new Clause();
      read(text.substring(open + 1, close), remark);
      kept.append(text, at, remark.isLeftOut() ? open : close + 1);
      at = close + 1;
    }
  }

  private String sentence(List<Clause> clauses) {
    List<Clause> kept = new ArrayList<>();
    boolean lacks = false;
    for (Clause clause : clauses) {
      if (!clause.isLeftOut()) {
        kept.add(clause);
        continue;
      }
      lacks |= clause.absent;
      if (!kept.isEmpty()) {
        Clause before = kept.get(kept.size() - 1);
        before.mark = strength(before.mark) >= strength(clause.mark) ? before.mark : clause.mark;
      }
    }
    Clause end = clauses.isEmpty() ? new Clause() : clauses.get(clauses.size() - 1);
    if (end.isLeftOut() && end.mark.isEmpty() && !kept.isEmpty()) {
      kept.get(kept.size() - 1).mark = "";
    }
    boolean says = kept.stream().anyMatch(clause -> clause.said || clause.remarked);
    StringBuilder text = new StringBuilder();
    if (says || !lacks) {
      kept.forEach(clause -> text.append(clause.text).append(clause.mark));
    }
    return text.toString();
  }

  private static int strength(String mark) {
    if (mark.isEmpty()) {
      return 0;
    }
    char c = mark.charAt(0);
    if (c == '、') {
      return 1;
    }
    return c == '，' || c == ',' ? 2 : c == '；' || c == ';' ? 3 : 4;
  }

  private List<Clause> clauses(String text) {
    List<Clause> clauses = new ArrayList<>();
    Clause clause = new Clause();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
      if (depth == 0 && isMark(text, i)) {
        read(text.substring(start, i), clause);
        clause.mark = String.valueOf(c);
        clauses.add(clause);
        clause = new Clause();
        start = i + 1;
      }
    }
    if (start < text.length()) {
      read(text.substring(start), clause);
      clauses.add(clause);
    }
    return clauses;
  }

  private static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    if (CLAUSE_MARKS.indexOf(c) >= 0 || SENTENCE_MARKS.indexOf(c) >= 0) {
      return true;
    }
    return LATIN_MARKS.indexOf(c) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private void read(String text, Clause into) {
    into.text.append(text);
    Placeholder.split(
        text,
        new Placeholder.Pieces() {
          private boolean inBrackets;

          @Override
          public void text(String words) {
            into.worded |= !words.isBlank();
            inBrackets =
                words.lastIndexOf('（') > words.lastIndexOf('）')
                    || inBrackets && words.indexOf('）') < 0;
          }

          @Override
          public void mark(int number) {
            switch (kinds.of(number)) {
              case SAID -> {
                into.said |= !inBrackets;
                into.remarked |= inBrackets;
              }
              case ABSENT -> into.absent = true;
              case GAP -> into.gap = true;
              case PLAIN -> into.worded = true;
            }
          }
        });
  }
}
