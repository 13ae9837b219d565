package org.dajuan.claims.reading;

import org.dajuan.claims.quantity.Quantity.UnitSort;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 计划数 — whether the clause of a value says that it is planned: behind a word of planning (力争), or
 * as a task itself (收入任务210万元). How much of a plan was carried out is a result:
 * 为计划任务的142.5%，超目标1个百分点.
 */
final class PlannedValues {

  private static final int NEAR = 14;

  private final Words plans;
  private final Words tasks;
  private final Words setTasks;
  private final Words linking;
  private final Words reached;
  private final Words compared;

  PlannedValues(Vocabulary vocabulary) {
    plans = vocabulary.words("plan");
    tasks = vocabulary.words("plan_noun");
    setTasks = vocabulary.words("set_task");
    linking = vocabulary.words("task_link");
    reached = vocabulary.words("completed_verb");
    compared = vocabulary.words("task_compared");
  }

  boolean isPlan(Passage p, Mark mark) {
    int from = p.clauseAt(mark.start()).start();
    return isTask(p, from, mark)
        || (plansIn(p, from, mark.start()) && !isCompletion(p, from, mark));
  }

  /** Whether a word of planning stands in a range. */
  boolean plansIn(Passage p, int from, int to) {
    return plans.occursIn(p.text(), from, to);
  }

  /** Length of the word of planning that begins here, 0 when none does. */
  int planAt(Passage p, int at, int to) {
    return plans.lengthAt(p.text(), at, to);
  }

  /** Whether a verb of something reached stands in a range. */
  boolean isReached(Passage p, int from, int to) {
    return reached.occursIn(p.text(), from, to);
  }

  /** 收入任务[为]210万元: the task itself, not that it was done. */
  private boolean isTask(Passage p, int from, Mark mark) {
    if (mark.quantity() == null || mark.quantity().sort() == UnitSort.PERCENT) {
      return false;
    }
    int end = mark.start();
    end -= linking.lengthBefore(p.text(), end, from);
    int task = setTasks.lengthBefore(p.text(), end, from);
    return task > 0 && !reached.occursIn(p.text(), from, end - task) && !compares(p, from, end);
  }

  /** 为计划任务的142.5%, 超年度目标1个百分点: a plan is what the value is compared with. */
  private boolean isCompletion(Passage p, int from, Mark mark) {
    if (mark.quantity() == null) {
      return false;
    }
    int near = Math.max(from, mark.start() - NEAR);
    int at = tasks.firstIn(p.text(), near, mark.start());
    int compare = compared.firstIn(p.text(), near, mark.start());
    boolean relative =
        switch (mark.quantity().sort()) {
          case PERCENT, POINTS, TIMES -> true;
          default -> p.charAt(Math.max(from, compare)) == '超';
        };
    return relative && at >= 0 && compare >= 0 && compare <= at;
  }

  private boolean compares(Passage p, int from, int to) {
    return compared.occursIn(p.text(), from, to);
  }
}
