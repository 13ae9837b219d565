package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
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
  private final Words set;
  private final Words act;
  private final Words of;
  private final Words rates;
  private final Words done;
  private final Words over;
  private final Words missed;
  private final Words hopes;
  private final Links filler;
  private final Links reach;

  TaskReached(Vocabulary vocabulary) {
    Words years = vocabulary.words("arithmetic_year");
    set = vocabulary.words("task_set");
    act = vocabulary.words("task_act");
    of = vocabulary.words("arithmetic_of");
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
      if (i > 0 && isLessThanTask(s.get(i - 1), told)) {
        reviewAmounts(s, i, findings);
        continue;
      }
      boolean ofTask = isOfTask(told) || (i > 0 && isOfTaskValue(s.get(i - 1), told));
      if (!told.isShare() || !told.isExact() || !ofTask) {
        continue;
      }
      reviewShare(s, i, findings);
    }
  }

  private void reviewShare(ToldSentence s, int i, Findings findings) {
    Told told = s.get(i);
    boolean less = told.value().compareTo(WHOLE) < 0;
    Words contrary = less ? done : missed;
    if (told.value().compareTo(WHOLE) == 0) {
      return;
    }
    String behind = s.behind(i);
    if (says(contrary, clauseBehind(behind, s.has(i + 1)))) {
      findings.add(finding(s.placeFrom(told, clauseEnd(behind)), told, less));
    } else if (says(contrary, clauseBefore(told.lead(), i == 0))) {
      findings.add(finding(s.placeTo(told, told.lead().length()), told, less));
    } else if (less && isSurplusInWords(Phrases.last(told.lead()), told)) {
      findings.add(finding(s.placeTo(told, told.lead().length()), told, true));
    }
  }

  /** What is said behind a result that is less than its task. */
  private void reviewAmounts(ToldSentence s, int i, Findings findings) {
    String behind = s.behind(i);
    boolean surplus =
        s.has(i + 1) && over.occursIn(behind) && filler.only(behind) && !hopes.occursIn(behind);
    if (surplus) {
      int end = s.get(i + 1).end() - s.get(i).end();
      findings.add(finding(s.placeFrom(s.get(i), end), s.get(i), true));
    } else if (says(done, clauseBehind(behind, s.has(i + 1)))) {
      findings.add(finding(s.placeFrom(s.get(i), clauseEnd(behind)), s.get(i), true));
    }
  }

  /** 任务2.4万亩，实际完成2.1万亩，超额完成任务. */
  private boolean isLessThanTask(Told task, Told result) {
    String aim = Phrases.last(task.lead());
    String deed = Phrases.last(result.lead());
    return task.isAmount()
        && result.isAmount()
        && task.isExact()
        && result.isExact()
        && task.isSameUnit(result)
        && result.value().compareTo(task.value()) < 0
        && set.occursIn(aim)
        && act.occursIn(deed)
        && !set.occursIn(deed);
  }

  /** 为年度任务20亿元的93%. */
  private boolean isOfTaskValue(Told task, Told told) {
    return of.contains(told.lead()) && set.occursIn(Phrases.last(task.lead()));
  }

  private boolean isSurplusInWords(String phrase, Told told) {
    return over.occursIn(phrase) && !hopes.occursIn(phrase) && told.value().compareTo(SURPLUS) >= 0;
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
    int start = clauseStart(behind);
    int end = clauseEnd(behind);
    boolean cut = end == behind.length() && numberFollows;
    return start == 0 || cut ? "" : behind.substring(start, end);
  }

  private static int clauseStart(String behind) {
    int start = 0;
    while (start < behind.length() && Phrases.isStop(behind.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int clauseEnd(String behind) {
    int end = clauseStart(behind);
    while (end < behind.length() && !Phrases.isStop(behind.charAt(end))) {
      end++;
    }
    return end;
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

  private static Finding finding(Place place, Told told, boolean less) {
    return ArithmeticFaults.TASK_NOT_REACHED.at(
        place,
        "told",
        told.token(),
        "outcome",
        less
            ? new Localized("没有完成", "less than the task")
            : new Localized("已经完成", "more than the task"));
  }
}
