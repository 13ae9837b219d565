package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 投资的对象 — what an amount was spent on, when the clause behind it says so: 投资640万元，[建设田间便道]11条. */
final class InvestedThing {

  private final Words investing;
  private final Words verbs;
  private final Words adverbs;
  private final PhraseTrimmer trimmer;
  private final NounBehind behind;

  InvestedThing(Vocabulary vocabulary, PhraseTrimmer trimmer, NounBehind behind) {
    investing = vocabulary.words("investing");
    verbs =
        vocabulary.words(
            "making_verb", "stage_lead_completed", "stage_lead_progress", "investing_verb");
    adverbs = vocabulary.words("adverb", "opening_adverb");
    this.trimmer = trimmer;
    this.behind = behind;
  }

  /** The thing with the word for the spending, empty when the text does not name it. */
  String read(Passage p, List<Mark> marks, int i, Clause clause, String left) {
    boolean opens = investing.contains(left) && marks.get(i).end() == clause.end();
    Clause next = opens && p.charAt(clause.end()) == '，' ? p.clauseAt(clause.end() + 1) : clause;
    if (next.start() <= clause.start() || next.start() >= p.end()) {
      return "";
    }
    int at = next.start();
    at += adverbs.lengthAt(p.text(), at, next.end());
    int verb = verbs.lengthAt(p.text(), at, next.end());
    if (verb < 2) {
      return "";
    }
    int from = at + verb;
    boolean counted = i + 1 < marks.size() && marks.get(i + 1).start() < next.end();
    int to = counted ? marks.get(i + 1).start() : next.end();
    String thing = from < to ? trimmer.trim(p.shown(from, to)) : "";
    if (thing.length() < 2 && counted) {
      thing = behind.read(p, marks, i + 1, next);
    }
    return thing.length() < 2 || investing.contains(thing)
        ? ""
        : TopicCompletion.shorten(thing + left);
  }
}
