package org.dajuan.claims.arithmetic;

import java.util.Optional;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.vocabulary.Vocabulary;

/**
 * 升降 — a value that is said to go down does not end above where it began (由3.1%下降到3.6%), nor the
 * other way round. The first of a ranking is the highest: forward leads to the smaller number.
 * Finding: {@code direction_does_not_follow}.
 */
final class DirectionFollows implements SentenceCheck {

  private final MovementReader movements;

  DirectionFollows(Vocabulary vocabulary) {
    movements = new MovementReader(vocabulary);
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 0; i + 1 < s.size(); i++) {
      Optional<Movement> movement = movements.at(s, i);
      if (movement.isPresent() && isAgainstItsWords(movement.get())) {
        Told from = movement.get().from();
        Told to = movement.get().to();
        boolean down = (from.isRank() ? -1 : 1) * movement.get().sense() < 0;
        findings.add(
            ArithmeticFaults.DIRECTION_DOES_NOT_FOLLOW.over(
                from,
                to,
                "from",
                from.token(),
                "to",
                to.token(),
                "direction",
                down ? new Localized("下降", "it fell") : new Localized("上升", "it rose"),
                "than",
                down ? new Localized("大于", "more than") : new Localized("小于", "less than")));
      }
    }
  }

  private static boolean isAgainstItsWords(Movement m) {
    int sense = m.from().isRank() ? -m.sense() : m.sense();
    return sense != 0
        && m.from().value().signum() >= 0
        && m.to().value().compareTo(m.from().value()) * sense < 0;
  }
}
