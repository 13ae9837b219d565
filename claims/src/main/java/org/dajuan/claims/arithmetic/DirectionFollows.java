package org.dajuan.claims.arithmetic;

import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Findings;
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
            Alarm.warning(
                "direction_does_not_follow",
                from,
                to,
                Map.of("from", from.token(), "to", to.token()),
                new Localized(
                    "文中说"
                        + (down ? "下降" : "上升")
                        + "，但"
                        + to.token()
                        + (down ? "大于" : "小于")
                        + from.token()
                        + "。",
                    "The verb and the numbers do not agree: "
                        + to.token()
                        + " is "
                        + (down ? "more" : "less")
                        + " than "
                        + from.token()
                        + "."),
                new Localized("核对两个数的先后和升降用词。", "Check the two numbers and the verb.")));
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
