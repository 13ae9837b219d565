package org.dajuan.claims.milestone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.milestone.Standing.Answer;
import org.dajuan.claims.things.NameText;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.things.ThingNames;
import org.dajuan.claims.things.TitleText;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.claims.vocabulary.Words;

/**
 * Judges a title said to be received: it must be recorded by this name, of this level and batch,
 * for this holder, and given on or before the day.
 */
final class TitleJudge {

  private final Catalog catalog;
  private final TitleText.Reader titles;
  private final StageJudge stages;
  private final Set<String> home;
  private final Words places;

  /**
   * @param home how texts call the home region
   * @param places words of place that may stand before a holder
   */
  TitleJudge(
      Catalog catalog, TitleText.Reader titles, StageJudge stages, Set<String> home, Words places) {
    this.catalog = catalog;
    this.titles = titles;
    this.stages = stages;
    this.home = home;
    this.places = places;
  }

  /** Whether any register holds titles. */
  boolean knowsTitles() {
    return catalog.registers().values().stream()
        .map(Register::spoken)
        .anyMatch(spoken -> spoken != null && spoken.isOfTitles());
  }

  /** The records of titles with this name, whatever their level, batch and holder. */
  List<Thing> find(ThingNames names, String title) {
    return names.titled(titles.read(title).core()).stream().filter(this::isTitle).toList();
  }

  private boolean isTitle(Thing thing) {
    Spoken spoken = catalog.register(thing.register()).spoken();
    return spoken != null && spoken.isOfTitles();
  }

  /**
   * The verdict on a title.
   *
   * @param found the records of this name, at least one
   * @param holder who is said to have received it, empty when nobody is
   */
  Reason judge(
      List<Thing> found, String title, String holder, ToldStage told, StageJudge.Time time) {
    TitleText said = titles.read(title);
    List<Thing> held = found.stream().filter(each -> isHolder(holder, each.owner())).toList();
    if (held.isEmpty()) {
      Thing other = found.get(0);
      boolean region = isHome(holder) || isHome(other.owner());
      return refused(
          region ? Verdict.CONTRADICTED : Verdict.POSSIBLE,
          other,
          "，获得者是“" + other.owner() + "”",
          ", held by “" + other.owner() + "”",
          told);
    }
    List<Thing> level =
        held.stream()
            .filter(
                each ->
                    said.level().isEmpty()
                        || level(each).isEmpty()
                        || said.level().equals(level(each)))
            .toList();
    if (level.isEmpty()) {
      Thing other = held.get(0);
      return refused(
          Verdict.CONTRADICTED, other, "，级别是" + levelWord(other), ", of another level", told);
    }
    List<Thing> round =
        level.stream()
            .filter(each -> said.round() == null || said.round().equals(each.round()))
            .toList();
    if (round.isEmpty()) {
      Thing other = level.get(0);
      return refused(
          Verdict.CONTRADICTED,
          other,
          "，批次是第" + other.round() + "批",
          ", batch " + other.round(),
          told);
    }
    return latest(round, told, time);
  }

  /** The latest naming by the day decides; without one the latest record. */
  private Reason latest(List<Thing> found, ToldStage told, StageJudge.Time time) {
    List<Thing> given = new ArrayList<>();
    for (Thing each : found) {
      Spoken spoken = catalog.register(each.register()).spoken();
      if (spoken != null
          && Standing.of(each, spoken, Stage.NAMED, time.to()).answer() == Answer.REACHED) {
        given.add(each);
      }
    }
    List<Thing> decide = given.isEmpty() ? found : given;
    Thing last =
        decide.stream()
            .max(Comparator.comparing((Thing each) -> each.round() == null ? 0 : each.round()))
            .orElseThrow();
    return stages.judge(last, told, time);
  }

  private Reason refused(Verdict verdict, Thing thing, String zh, String en, ToldStage told) {
    return new Reason(
        verdict,
        thing,
        thing.name(),
        new Localized(
            catalog.register(thing.register()).title().zh()
                + "记录“"
                + thing.name()
                + "”"
                + zh
                + "；文中说“"
                + told.word()
                + "”，"
                + (verdict == Verdict.CONTRADICTED ? "不符。" : "是否同一荣誉请人工确认。"),
            "“"
                + thing.name()
                + "” is recorded"
                + en
                + "; the text says “"
                + told.word()
                + "”: "
                + (verdict == Verdict.CONTRADICTED ? "they differ." : "please confirm.")));
  }

  private String level(Thing thing) {
    String level = titles.level(thing.level());
    return level.isEmpty() ? titles.read(thing.name()).level() : level;
  }

  private static String levelWord(Thing thing) {
    return thing.level().isEmpty() ? thing.name() : thing.level();
  }

  private boolean isHolder(String said, String recorded) {
    String holder = NameText.of(said);
    String owner = NameText.of(recorded);
    if (holder.isEmpty() || owner.isEmpty() || isHome(said) && isHome(recorded)) {
      return true;
    }
    int place = places.lengthAt(holder, 0, holder.length());
    return holder.equals(owner)
        || holder.substring(place).equals(owner)
        || holder.startsWith(owner) && holder.length() - owner.length() <= 2 && !isHome(recorded);
  }

  private boolean isHome(String name) {
    return home.contains(NameText.of(name));
  }
}
