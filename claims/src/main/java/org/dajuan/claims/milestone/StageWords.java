package org.dajuan.claims.milestone;

import java.time.LocalDate;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Stage;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.things.Thing;
import org.jspecify.annotations.Nullable;

/** The reasons of verdicts on things, in both languages. */
final class StageWords {

  private final Catalog catalog;

  StageWords(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The recorded state, as it could be written. */
  String now(Thing thing) {
    return thing.stateTitle().zh();
  }

  Localized reached(Thing thing, @Nullable LocalDate day, ToldStage told) {
    return sentence(thing, "：" + day + "已达到", ": reached on " + day, told, true);
  }

  Localized longSince(Thing thing, @Nullable LocalDate day, ToldStage told) {
    return sentence(
        thing,
        "：早在" + day + "已达到，不是文中所说时间内的事",
        ": reached on " + day + " already, before the time spoken of",
        told,
        true);
  }

  Localized earlier(Thing thing, @Nullable LocalDate day, ToldStage told) {
    return sentence(thing, "：" + day + "的事", ": that was on " + day, told, false);
  }

  Localized later(Thing thing, Stage stage, @Nullable LocalDate day, ToldStage told) {
    return sentence(thing, "：" + day + "才达到", ": reached on " + day + " only", told, false);
  }

  Localized already(Thing thing, Stage stage, @Nullable LocalDate day, ToldStage told) {
    return sentence(thing, "：已于" + day + "完成", ": done on " + day + " already", told, false);
  }

  Localized ended(Thing thing, LocalDate until, ToldStage told) {
    return sentence(thing, "：有效至" + until, ": valid until " + until, told, false);
  }

  Localized underWay(Thing thing, @Nullable LocalDate since, ToldStage told) {
    return sentence(
        thing, "：" + since + "开始，尚未完成", ": begun on " + since + ", not done yet", told, true);
  }

  Localized state(Thing thing, ToldStage told, boolean agrees) {
    return sentence(thing, "", "", told, agrees);
  }

  Localized condition(Thing thing, ToldStage told, boolean holds) {
    return sentence(
        thing,
        holds ? "，达到该条件" : "，未达到该条件",
        holds ? ", which is met" : ", which is not met",
        told,
        holds);
  }

  Localized notBegun(Thing thing, ToldStage told) {
    return open(
        thing,
        "尚未开始，“" + told.word() + "”无从证明",
        "not begun, so that “" + told.word() + "” is not proven");
  }

  Localized unknownDay(Thing thing, ToldStage told) {
    return open(
        thing,
        "何时达到“" + told.word() + "”没有登记，所说的那一天无法证明",
        "no day is recorded for “" + told.word() + "”, so the day spoken of is not proven");
  }

  Localized notFollowed(Thing thing, ToldStage told) {
    return open(
        thing,
        "台账不登记“" + told.word() + "”这一阶段",
        "the register does not follow “" + told.word() + "”");
  }

  Localized unknown(Thing thing, ToldStage told) {
    return open(thing, "“" + told.word() + "”没有可核对的定义", "“" + told.word() + "” has no definition");
  }

  Localized coming(Thing thing, ToldStage told) {
    return open(
        thing, "“" + told.word() + "”说的是将来，不能核对", "“" + told.word() + "” speaks of the future");
  }

  private Localized sentence(Thing thing, String zh, String en, ToldStage told, boolean agrees) {
    return new Localized(
        record(thing) + zh + "；文中说“" + told.word() + "”，" + (agrees ? "相符。" : "不符。"),
        recordEn(thing)
            + en
            + "; the text says “"
            + told.word()
            + "”: they "
            + (agrees ? "agree." : "differ."));
  }

  private Localized open(Thing thing, String zh, String en) {
    return new Localized(record(thing) + "；" + zh + "。", recordEn(thing) + "; " + en + ".");
  }

  private String record(Thing thing) {
    String since = thing.since() == null ? "" : "（" + thing.since() + "起）";
    return catalog.register(thing.register()).title().zh()
        + "记录“"
        + called(thing)
        + "”："
        + thing.stateTitle().zh()
        + since;
  }

  private String recordEn(Thing thing) {
    String since = thing.since() == null ? "" : " since " + thing.since();
    return "“"
        + called(thing)
        + "” of “"
        + catalog.register(thing.register()).title().en()
        + "” is recorded as "
        + thing.stateTitle().en()
        + since;
  }

  private static String called(Thing thing) {
    String owner =
        thing.owner().isEmpty() || thing.name().startsWith(thing.owner()) ? "" : thing.owner();
    String round = thing.round() == null ? "" : " · " + thing.round();
    return (owner.isEmpty() ? "" : owner + " · ") + thing.name() + round;
  }
}
