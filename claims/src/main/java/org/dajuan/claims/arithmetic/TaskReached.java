package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 任务 — who has done 92 % of a task has not done it wholly or more (超额完成), and who has done 105 %
 * has not missed it. Hopes (力争超额完成) say nothing of what was done. Finding: {@code
 * task_not_reached}.
 */
final class TaskReached implements SentenceCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** 超额完成任务的12% is by how much, 超额完成任务的92% is how much. */
  private static final BigDecimal SURPLUS = BigDecimal.valueOf(60);

  private final Words tasks;
  private final Words rates;
  private final Words done;
  private final Words over;
  private final Words missed;
  private final Words hopes;
  private final Links filler;
  private final Links reach;

  TaskReached(Vocabulary vocabulary) {
    Words years = vocabulary.words("arithmetic_year");
    tasks = vocabulary.words("task_noun");
    rates = vocabulary.words("task_rate");
    done = vocabulary.words("task_done");
    over = vocabulary.words("task_over");
    missed = vocabulary.words("task_missed");
    hopes = vocabulary.words("task_hope");
    filler =
        new Links(
            vocabulary.words("task_filler", "task_done", "task_noun", "task_missed", "task_rate"),
            years);
    reach = new Links(vocabulary.words("arithmetic_link", "part_trim"), years);
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    for (int i = 0; i < s.size(); i++) {
      Told told = s.get(i);
      if (!told.isShare() || !told.isExact() || !isOfTask(told)) {
        continue;
      }
      String phrase = Phrases.last(told.lead());
      String next = clauseBehind(s.behind(i), s.has(i + 1));
      String earlier = clauseBefore(told.lead(), i == 0);
      boolean less = told.value().compareTo(WHOLE) < 0;
      boolean more = told.value().compareTo(WHOLE) > 0;
      if (less && (says(done, next) || says(done, earlier) || isSurplusInWords(phrase, told))) {
        findings.add(finding(told, true));
      } else if (more && (says(missed, next) || says(missed, earlier))) {
        findings.add(finding(told, false));
      }
    }
  }

  private boolean isSurplusInWords(String phrase, Told told) {
    return over.occursIn(phrase)
        && !hopes.occursIn(phrase)
        && told.value().compareTo(SURPLUS) >= 0
        && phrase.charAt(phrase.length() - 1) != '\u5b8c';
  }

  private boolean isOfTask(Told told) {
    String phrase = reach.withoutEnd(Phrases.last(told.lead()));
    int length = phrase.length();
    return tasks.lengthBefore(phrase, length, 0) > 0 || rates.lengthBefore(phrase, length, 0) > 0;
  }

  /** Whether a clause says this and names no other thing. */
  private boolean says(Words words, String clause) {
    return words.occursIn(clause) && !hopes.occursIn(clause) && filler.only(clause);
  }

  /** The clause right behind a number, empty when it holds another number. */
  private static String clauseBehind(String behind, boolean numberFollows) {
    int start = 0;
    while (start < behind.length() && Phrases.isStop(behind.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < behind.length() && !Phrases.isStop(behind.charAt(end))) {
      end++;
    }
    boolean cut = end == behind.length() && numberFollows;
    return start == 0 || cut ? "" : behind.substring(start, end);
  }

  /** The clause before that of a number; it must begin where the sentence or a clause begins. */
  private static String clauseBefore(String lead, boolean atBeginning) {
    int stop = Phrases.lastStop(lead);
    if (stop < 0) {
      return "";
    }
    String before = lead.substring(0, stop);
    int earlier = Phrases.lastStop(before);
    return earlier < 0 && !atBeginning ? "" : before.substring(earlier + 1);
  }

  private static Finding finding(Told told, boolean less) {
    return Alarm.warning(
        "task_not_reached",
        told,
        told,
        Map.of("share", told.token()),
        less
            ? new Localized(
                "完成任务的" + told.token() + "，不能说全面完成或超额完成。",
                told.token() + " of a task is less than all of it.")
            : new Localized(
                "完成任务的" + told.token() + "，不能说没有完成。",
                told.token() + " of a task is more than all of it."),
        new Localized("核对完成比例和用词。", "Check the percentage and the words."));
  }
}
