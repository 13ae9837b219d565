package org.dajuan.claims.reading;

import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * 进度谓语 — reads the predicate of a milestone backward from the end of a phrase: a run of adverbs (已,
 * 正在, 全面, 序时), of verbs that state a milestone (建成, 完工, 开园) and of activities (施工, 招标, 前期手续), such
 * as 已建成投用, 正在进行路基施工, 主体基本完工. An activity alone states nothing (道路建设); with an aspect before it
 * (加快建设, 正在招标) or a milestone behind it (绑扎完成) it does.
 */
final class StageCores {

  private static final String NOW = "正在";
  private static final String ENTERED = "进入";
  private static final int LONGEST_VERB = 10;
  private static final int LONGEST_PHASE = 12;

  private final Words milestones;
  private final Words completed;
  private final Words honours;
  private final Words events;
  private final Words weak;
  private final Words anySubject;
  private final Words nominal;
  private final Words activities;
  private final Words aspects;
  private final Words links;
  private final Words ongoing;
  private final Words atoms;
  private final Words phases;
  private final Words all;

  StageCores(Vocabulary vocabulary) {
    completed = vocabulary.words("stage_completed");
    honours = vocabulary.words("honour_after");
    events = vocabulary.words("stage_event_after");
    weak = vocabulary.words("stage_weak");
    anySubject = vocabulary.words("stage_any");
    nominal = vocabulary.words("stage_nominal");
    all = vocabulary.words("all_of_them");
    phases = vocabulary.words("stage_phase");
    activities = vocabulary.words("stage_activity");
    aspects = vocabulary.words("stage_aspect", "stage_ongoing");
    ongoing = vocabulary.words("stage_ongoing");
    links = vocabulary.words("adverb");
    milestones =
        vocabulary.words("stage_completed", "stage_progress", "honour_after", "stage_event_after");
    atoms =
        vocabulary.words(
            "stage_completed",
            "stage_progress",
            "honour_after",
            "stage_event_after",
            "stage_activity",
            "stage_aspect",
            "stage_ongoing",
            "adverb");
  }

  /**
   * A predicate.
   *
   * @param weak said of work in general too, so believed only of a named thing
   * @param anySubject believed of any subject, however short
   * @param nominal may also stand in a list of works: 医院迁建、校区扩建等项目
   */
  record Core(
      int start, int end, StageClass stage, boolean weak, boolean anySubject, boolean nominal) {}

  /** The predicate that ends here, null when none does. */
  @Nullable Core endingAt(Passage p, int from, int end) {
    int last = end;
    while (last > from && (p.charAt(last - 1) == Segments.HIDDEN || p.charAt(last - 1) == '”')) {
      last--;
    }
    Core open = openPattern(p, from, last);
    return open != null ? open : run(p, from, last);
  }

  private @Nullable Core run(Passage p, int from, int end) {
    int at = end;
    int start = -1;
    int said = 0;
    boolean strong = false;
    boolean any = false;
    boolean activity = false;
    boolean aspect = false;
    boolean going = false;
    boolean whole = false;
    @Nullable StageClass stage = null;
    @Nullable String only = null;
    while (at > from) {
      String word = atoms.endingAt(p.text(), at, from);
      if (word == null) {
        break;
      }
      whole |= all.contains(word);
      at -= word.length();
      boolean milestone = milestones.contains(word);
      going |= ongoing.contains(word);
      if (milestone) {
        said++;
        strong |= !weak.contains(word);
        any |= anySubject.contains(word);
        only = word;
        stage = stage == null || stage == StageClass.IN_PROGRESS ? classOf(word) : stage;
      } else {
        activity |= activities.contains(word);
        aspect |= aspects.contains(word);
      }
      if (milestone || aspects.contains(word) || links.contains(word)) {
        start = at;
      }
    }
    boolean states = said > 0 || (activity && aspect);
    if (!states || start < 0) {
      return null;
    }
    boolean done = whole && activity && !going;
    stage = stage == null && done ? StageClass.COMPLETED : stage;
    StageClass shown = going || stage == null ? StageClass.IN_PROGRESS : stage;
    boolean isNominal = said == 1 && !activity && !aspect && only != null && nominal.contains(only);
    return new Core(start, end, shown, !strong && said < 2, any, isNominal);
  }

  /** 正在装修, 正在办理前期手续, 进入调试阶段. */
  private @Nullable Core openPattern(Passage p, int from, int end) {
    for (int i = end - 4; i >= Math.max(from, end - LONGEST_PHASE); i--) {
      boolean now = p.text().startsWith(NOW, i) && end - i <= LONGEST_VERB;
      boolean phase =
          p.text().startsWith(ENTERED, i) && phases.lengthBefore(p.text(), end, i + 2) > 0;
      if (now || phase) {
        return p.hasQuantityIn(i, end)
            ? null
            : new Core(i, end, StageClass.IN_PROGRESS, true, false, false);
      }
    }
    return null;
  }

  private StageClass classOf(String core) {
    if (events.contains(core)) {
      return StageClass.EVENT;
    }
    if (honours.contains(core) && !completed.contains(core)) {
      return StageClass.HONOUR;
    }
    return completed.contains(core) ? StageClass.COMPLETED : StageClass.IN_PROGRESS;
  }
}
