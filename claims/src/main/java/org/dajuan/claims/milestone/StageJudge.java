package org.dajuan.claims.milestone;

import java.time.LocalDate;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.milestone.Standing.Answer;
import org.dajuan.claims.things.NameText;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** Compares what is told of one thing with its record on the day spoken of. */
final class StageJudge {

  /** What a thing comes to in the end, the first that its register follows. */
  private static final List<Stage> ENDS =
      List.of(Stage.FINISHED, Stage.FOUNDED, Stage.IN_USE, Stage.NAMED, Stage.ACCEPTED, Stage.HELD);

  /**
   * The time spoken of.
   *
   * @param from first day, null when it is not known
   * @param to last day
   * @param newest last day for which the records' present states speak
   * @param exact whether {@code to} is told, not only the last day that may be meant
   * @param brief whether a part of a year is named, so that what is told happened in it
   */
  record Time(
      @Nullable LocalDate from, LocalDate to, LocalDate newest, boolean exact, boolean brief) {
    /** Whether the present state of a record is that of the day spoken of. */
    boolean isNow() {
      return !to.isBefore(newest);
    }

    /** Whether the day lies beyond what is recorded. */
    boolean isBeyond() {
      return to.isAfter(newest);
    }
  }

  private final Catalog catalog;
  private final StageWords words;

  StageJudge(Catalog catalog) {
    this.catalog = catalog;
    this.words = new StageWords(catalog);
  }

  Reason judge(Thing thing, ToldStage told, Time time) {
    Spoken spoken = spoken(thing);
    State stated = stateTold(thing, told);
    if (stated != null) {
      return state(thing, stated, told, time);
    }
    return switch (told.aspect()) {
      case DONE -> done(thing, spoken, told, time);
      case ONGOING, MOVING -> ongoing(thing, spoken, told, time);
      case COMING -> coming(thing, spoken, told, time);
      case UNKNOWN -> reason(Verdict.UNVERIFIABLE, thing, words.unknown(thing, told), "");
    };
  }

  /** Whether the thing had reached a stage on the day, for counting a group. */
  boolean holds(Thing thing, ToldStage told, Time time) {
    return judge(thing, told, time).verdict() == Verdict.SUPPORTED;
  }

  private Spoken spoken(Thing thing) {
    Spoken spoken = catalog.register(thing.register()).spoken();
    if (spoken == null) {
      throw new IllegalArgumentException("nobody speaks of " + thing.register());
    }
    return spoken;
  }

  private Reason done(Thing thing, Spoken spoken, ToldStage told, Time time) {
    Stage stage = told.stage();
    if (stage == null) {
      return reason(Verdict.UNVERIFIABLE, thing, words.unknown(thing, told), "");
    }
    if (stage.isCondition()) {
      return condition(thing, spoken, stage, told, time);
    }
    Standing standing = Standing.of(thing, spoken, stage, time.to());
    return switch (standing.answer()) {
      case REACHED -> reached(thing, stage, standing.day(), told, time);
      case REACHED_BY_NOW ->
          time.isNow()
              ? reason(Verdict.SUPPORTED, thing, words.state(thing, told, true), "")
              : reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "");
      case LATER -> contradicted(thing, words.later(thing, stage, standing.day(), told), time);
      case NOT_REACHED -> contradicted(thing, words.state(thing, told, false), time);
      case UNKNOWN -> reason(Verdict.UNVERIFIABLE, thing, words.notFollowed(thing, told), "");
    };
  }

  private Reason reached(
      Thing thing, Stage stage, @Nullable LocalDate day, ToldStage told, Time time) {
    boolean before = day != null && time.from() != null && day.isBefore(time.from());
    if (before && stage == Stage.HELD) {
      return reason(Verdict.CONTRADICTED, thing, words.earlier(thing, day, told), words.now(thing));
    }
    if (before && time.brief()) {
      return reason(Verdict.CONTRADICTED, thing, words.earlier(thing, day, told), words.now(thing));
    }
    if (before && isAside(thing) && isBy(thing, time)) {
      return reason(Verdict.CONTRADICTED, thing, words.state(thing, told, false), words.now(thing));
    }
    LocalDate until = thing.until();
    if (until != null
        && until.isBefore(time.to())
        && (time.from() == null || until.isBefore(time.from()))) {
      return reason(Verdict.CONTRADICTED, thing, words.ended(thing, until, told), words.now(thing));
    }
    if (!time.exact()) {
      return reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "");
    }
    Localized why = before ? words.longSince(thing, day, told) : words.reached(thing, day, told);
    return reason(Verdict.SUPPORTED, thing, why, "");
  }

  private Reason condition(Thing thing, Spoken spoken, Stage stage, ToldStage told, Time time) {
    if (!spoken.conditions().containsKey(stage)) {
      return reason(Verdict.UNVERIFIABLE, thing, words.notFollowed(thing, told), "");
    }
    Integer year = thing.year();
    boolean ofTheTime = year == null ? time.isNow() : year == time.to().getYear() && time.exact();
    if (!ofTheTime) {
      return reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "");
    }
    boolean holds = thing.now().contains(stage);
    return reason(
        holds ? Verdict.SUPPORTED : Verdict.CONTRADICTED,
        thing,
        words.condition(thing, told, holds),
        holds ? "" : words.now(thing));
  }

  private Reason ongoing(Thing thing, Spoken spoken, ToldStage told, Time time) {
    Stage end = end(spoken, told.stage());
    if (end == null) {
      return reason(Verdict.UNVERIFIABLE, thing, words.notFollowed(thing, told), "");
    }
    Standing ended = Standing.of(thing, spoken, end, time.to());
    if (ended.answer() == Answer.REACHED) {
      return contradicted(thing, words.already(thing, end, ended.day(), told), time);
    }
    if (ended.answer() == Answer.REACHED_BY_NOW) {
      return time.isNow()
          ? contradicted(thing, words.state(thing, told, false), time)
          : reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "");
    }
    if (isAside(thing)) {
      return isBy(thing, time)
          ? contradicted(thing, words.state(thing, told, false), time)
          : reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "");
    }
    Standing begun = Standing.of(thing, spoken, Stage.BEGUN, time.to());
    boolean moving = told.aspect() == ToldStage.Aspect.MOVING;
    return switch (begun.answer()) {
      case REACHED ->
          time.isBeyond()
              ? reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "")
              : reason(Verdict.SUPPORTED, thing, words.underWay(thing, begun.day(), told), "");
      case REACHED_BY_NOW ->
          time.isNow() && !time.isBeyond()
              ? reason(Verdict.SUPPORTED, thing, words.state(thing, told, true), "")
              : reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, told), "");
      case LATER -> contradicted(thing, words.later(thing, Stage.BEGUN, begun.day(), told), time);
      case NOT_REACHED ->
          moving
              ? reason(Verdict.UNPROVEN, thing, words.notBegun(thing, told), words.now(thing))
              : contradicted(thing, words.state(thing, told, false), time);
      case UNKNOWN -> reason(Verdict.UNVERIFIABLE, thing, words.notFollowed(thing, told), "");
    };
  }

  /** Whether the thing was in its present state on the day. */
  private static boolean isBy(Thing thing, Time time) {
    return thing.since() != null ? !thing.since().isAfter(time.to()) : time.isNow();
  }

  private static @Nullable Stage end(Spoken spoken, @Nullable Stage told) {
    if (told != null && spoken.proofs().containsKey(told)) {
      return told;
    }
    return ENDS.stream().filter(spoken.proofs()::containsKey).findFirst().orElse(null);
  }

  private Reason coming(Thing thing, Spoken spoken, ToldStage told, Time time) {
    Stage end = end(spoken, told.stage());
    if (end != null) {
      Standing ended = Standing.of(thing, spoken, end, time.to());
      if (ended.answer() == Answer.REACHED) {
        return contradicted(thing, words.already(thing, end, ended.day(), told), time);
      }
    }
    return reason(Verdict.UNVERIFIABLE, thing, words.coming(thing, told), "");
  }

  /** A state of the thing's life cycle whose title the text uses itself: 试运行, 停工. */
  private @Nullable State stateTold(Thing thing, ToldStage told) {
    boolean named =
        switch (told.aspect()) {
          case DONE, UNKNOWN -> true;
          case ONGOING -> told.stage() != null;
          case COMING, MOVING -> false;
        };
    if (!named) {
      return null;
    }
    String word = NameText.of(told.word());
    for (State each : lifecycle(thing).states()) {
      String title = NameText.of(each.title().zh());
      boolean said = title.length() > 2 ? word.contains(title) : word.endsWith(title);
      if (title.length() >= 2 && said && (told.stage() == null || !isProof(thing, each))) {
        return each;
      }
    }
    return null;
  }

  /** Whether a stage of the register says when the state was reached, which is better. */
  private boolean isProof(Thing thing, State state) {
    Lifecycle lifecycle = lifecycle(thing);
    Spoken spoken = spoken(thing);
    return lifecycle.transitions().stream()
        .filter(step -> step.to().equals(state.id()))
        .flatMap(step -> step.requires().stream())
        .anyMatch(
            field -> spoken.proofs().values().stream().anyMatch(p -> p.dates().contains(field)));
  }

  private Reason state(Thing thing, State told, ToldStage as, Time time) {
    if (!told.id().equals(thing.state())) {
      boolean further =
          !told.side()
              && !isAside(thing)
              && position(thing, thing.state()) > position(thing, told.id());
      return further || !time.isNow()
          ? reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, as), words.now(thing))
          : contradicted(thing, words.state(thing, as, false), time);
    }
    return isBy(thing, time) && !time.isBeyond()
        ? reason(Verdict.SUPPORTED, thing, words.state(thing, as, true), "")
        : reason(Verdict.UNPROVEN, thing, words.unknownDay(thing, as), "");
  }

  private Lifecycle lifecycle(Thing thing) {
    Register register = catalog.register(thing.register());
    return catalog.lifecycleOf(register);
  }

  private int position(Thing thing, String state) {
    List<State> states = lifecycle(thing).states();
    for (int i = 0; i < states.size(); i++) {
      if (states.get(i).id().equals(state)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the thing is off the main line: paused, ended, refused. */
  private boolean isAside(Thing thing) {
    return lifecycle(thing).findState(thing.state()).filter(State::side).isPresent();
  }

  private Reason contradicted(Thing thing, Localized why, Time time) {
    return time.isBeyond()
        ? reason(Verdict.UNPROVEN, thing, why, words.now(thing))
        : reason(Verdict.CONTRADICTED, thing, why, words.now(thing));
  }

  private static Reason reason(Verdict verdict, Thing thing, Localized words, String expected) {
    return new Reason(verdict, thing, expected, words);
  }
}
