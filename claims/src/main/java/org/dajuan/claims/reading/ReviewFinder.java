package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** 通过验收 — a review that a named one passed: 县医院[通过三甲复审]. */
final class ReviewFinder implements MarkFinder {

  private static final String PASSED = "通过";

  private final Words reviews;
  private final PhraseTrimmer trimmer;
  private final NamedThings things;

  ReviewFinder(Vocabulary vocabulary, NamedThings things, PhraseTrimmer trimmer) {
    reviews = vocabulary.words("review");
    this.things = things;
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      int within = p.text().substring(clause.start(), clause.end()).indexOf(PASSED);
      int passed = clause.start() + within;
      if (within < 0 || passed + PASSED.length() >= clause.end()) {
        continue;
      }
      int review = reviews.lengthBefore(p.text(), clause.end(), passed + PASSED.length());
      String before = trimmer.trim(p.shown(clause.start(), passed));
      String title = p.shown(passed + PASSED.length(), clause.end() - review);
      title = title.startsWith("了") ? title.substring(1) : title;
      String subject = before.length() > 2 ? before : title;
      if (review > 0 && subject.length() > 2 && !things.isGeneric(subject)) {
        marks.add(Mark.stage(passed, clause.end(), StageClass.COMPLETED, subject, ""));
      }
    }
  }
}
