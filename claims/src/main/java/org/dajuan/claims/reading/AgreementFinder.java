package org.dajuan.claims.reading;

import java.util.List;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.segment.Clause;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 签署 — an agreement concluded with a named partner: 与云泽港务局[签署]供货协议. Pledges within the house
 * (与各乡镇签订责任书), agreements with people in general (与农户签订合同) and counted ones (签订合同35份) are none.
 */
final class AgreementFinder implements MarkFinder {

  private static final int SHORTEST_PARTNER = 4;
  private static final int LONGEST_PARTNER = 30;
  private static final int LONGEST_AGREEMENT = 24;

  private final Words verbs;
  private final Words agreements;
  private final Words partners;
  private final Words openings;
  private final Words general;
  private final Words notDone;
  private final PhraseTrimmer trimmer;

  AgreementFinder(Vocabulary vocabulary, PhraseTrimmer trimmer) {
    verbs = vocabulary.words("agreement_verb");
    agreements = vocabulary.words("agreement");
    partners = vocabulary.words("partner_end");
    openings = vocabulary.words("partner_opening");
    general = vocabulary.words("partner_general");
    notDone = vocabulary.words("not_done", "plan");
    this.trimmer = trimmer;
  }

  @Override
  public void find(Passage p, List<Mark> earlier, List<Mark> marks) {
    for (Clause clause : p.sentence().clauses()) {
      int verb = verbs.firstIn(p.text(), clause.start() + 2, clause.end());
      Mark mark = verb < 0 ? null : mark(p, clause, verb);
      if (mark != null) {
        marks.add(mark);
      }
    }
  }

  private @Nullable Mark mark(Passage p, Clause clause, int verb) {
    int end = verb + verbs.lengthAt(p.text(), verb, clause.end());
    int object = p.charAt(end) == '了' ? end + 1 : end;
    String agreement = trimmer.trimBehind(p.shown(object, clause.end()));
    String partner = partner(p, clause, verb);
    boolean concluded =
        agreements.lengthBefore(agreement, agreement.length(), 0) > 0
            && agreement.length() <= LONGEST_AGREEMENT
            && !p.hasQuantityIn(clause.start(), clause.end());
    boolean planned =
        notDone.lengthAt(p.text(), clause.start(), verb) > 0
            || notDone.lengthBefore(p.text(), verb, clause.start()) > 0;
    return concluded && !planned && isNamed(partner)
        ? Mark.stage(verb, end, StageClass.COMPLETED, partner + agreement, agreement)
        : null;
  }

  /** What stands between 与 and the verb, adverbs left out. */
  private String partner(Passage p, Clause clause, int verb) {
    int opening = openings.lastIn(p.text(), clause.start(), verb);
    return opening < 0 ? "" : trimmer.trim(p.shown(opening + 1, verb));
  }

  private boolean isNamed(String partner) {
    return partner.length() >= SHORTEST_PARTNER
        && partner.length() <= LONGEST_PARTNER
        && partners.lengthBefore(partner, partner.length(), 0) > 0
        && general.lengthAt(partner, 0, partner.length()) == 0
        && !general.contains(partner);
  }
}
