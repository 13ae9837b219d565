package org.dajuan.claims.reading;

import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 承前 — what of the topic a value without a subject of its own goes on to speak of: without the
 * place when its clause names another one (东岭县投资增长9%，[我县]增长18.6%), without the task when it tells
 * what was reached (收入任务210万元，[完成]236万元).
 */
final class CarriedSubject {

  private static final int LONGEST_PLACE = 9;
  private static final int SHORTEST_PLACE = 3;
  private static final int SHORTEST_REST = 3;
  private static final String PLACES = "县市区镇乡省州旗盟";

  /** Behind one of these a sign for a place is part of another word: 县域, 市场, 区间. */
  private static final String NOT_BEHIND_PLACE = "域场民级镇区间委内政直中";

  private final Words ownScopes;
  private final Words tasks;
  private final Words reached;

  CarriedSubject(Vocabulary vocabulary) {
    ownScopes = vocabulary.words("own_scope");
    tasks = vocabulary.words("plan_noun");
    reached = vocabulary.words("completed_verb");
  }

  String of(Passage p, Clause clause, Mark mark, Topic topic) {
    String subject = topic.subject();
    if (ownScopes.lengthAt(p.text(), clause.start(), mark.start()) > 0) {
      subject = withoutPlace(subject);
    }
    if (reached.occursIn(p.text(), clause.start(), mark.start())) {
      int task = tasks.lengthBefore(subject, subject.length(), 2);
      return subject.substring(0, subject.length() - task);
    }
    return subject;
  }

  private static String withoutPlace(String subject) {
    int limit = Math.min(LONGEST_PLACE, subject.length() - SHORTEST_REST);
    for (int i = SHORTEST_PLACE; i <= limit; i++) {
      if (PLACES.indexOf(subject.charAt(i - 1)) >= 0
          && NOT_BEHIND_PLACE.indexOf(subject.charAt(i)) < 0) {
        return subject.substring(i);
      }
    }
    return subject;
  }
}
