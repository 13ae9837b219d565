package org.dajuan.claims.milestone;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.WrittenNumber;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.things.NameText;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.things.ThingNames;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.KnownFigure;
import org.dajuan.claims.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is told of a group: 12条街路项目加快建设. A number proves it only when as many things of the
 * group are recorded in that very stage.
 */
final class GroupJudge {

  private static final BigDecimal NEAR = new BigDecimal("0.05");

  private final Catalog catalog;
  private final FigureSource figures;
  private final StageJudge stages;

  GroupJudge(Catalog catalog, FigureSource figures, StageJudge stages) {
    this.catalog = catalog;
    this.figures = figures;
    this.stages = stages;
  }

  /**
   * What records say of a group with a number.
   *
   * @param counted the claim of how many they are
   */
  Reason numbered(
      ThingNames names,
      String noun,
      Regions within,
      Claim counted,
      ToldStage told,
      StageJudge.Time time) {
    BigDecimal most = BigDecimal.ZERO;
    String register = "";
    for (ThingNames.Noun each : names.noun(noun)) {
      List<Thing> all = names.of(each).stream().filter(within::hold).toList();
      for (List<Thing> group : groups(all, told, time)) {
        BigDecimal number = BigDecimal.valueOf(group.size());
        register = catalog.register(each.register()).title().zh();
        if (agrees(counted, number) && !group.isEmpty()) {
          return new Reason(
              Verdict.SUPPORTED,
              null,
              "",
              GroupWords.counted(noun, register, group.size(), told, counted.token(), true));
        }
        if (number.compareTo(most) > 0) {
          most = number;
        }
      }
    }
    BigDecimal claimed = counted.value() == null ? BigDecimal.ZERO : counted.value();
    boolean more = claimed.compareTo(most) > 0 && !time.isBeyond() && isJudged(told);
    return new Reason(
        more ? Verdict.CONTRADICTED : isJudged(told) ? Verdict.POSSIBLE : Verdict.UNVERIFIABLE,
        null,
        more ? most.toPlainString() : "",
        GroupWords.counted(noun, register, most.intValue(), told, counted.token(), false));
  }

  private static boolean isJudged(ToldStage told) {
    return switch (told.aspect()) {
      case DONE -> told.stage() != null;
      case ONGOING, MOVING -> true;
      case COMING, UNKNOWN -> false;
    };
  }

  /** Those of the year's list, those that came to the stage in the time, all that are in it. */
  private List<List<Thing>> groups(List<Thing> all, ToldStage told, StageJudge.Time time) {
    List<Thing> holding = all.stream().filter(each -> stages.holds(each, told, time)).toList();
    List<Thing> listed =
        holding.stream()
            .filter(each -> each.year() != null && each.year() == time.to().getYear())
            .toList();
    List<Thing> fresh = new ArrayList<>();
    Stage stage = told.stage();
    if (stage != null && told.aspect() == ToldStage.Aspect.DONE && time.from() != null) {
      for (Thing each : holding) {
        Spoken spoken = catalog.register(each.register()).spoken();
        Standing standing = spoken == null ? null : Standing.of(each, spoken, stage, time.to());
        if (standing != null && standing.day() != null && !standing.day().isBefore(time.from())) {
          fresh.add(each);
        }
      }
    }
    return List.of(listed, fresh, holding);
  }

  /** Whether so many are told: 余 up to the next step, 超 at least, 以内 at most, 约 within 5 %. */
  private static boolean agrees(Claim counted, BigDecimal number) {
    BigDecimal told = counted.value();
    if (told == null) {
      return false;
    }
    WrittenNumber written = counted.written();
    if (written != null && written.roughStep().signum() > 0) {
      return number.compareTo(told) >= 0 && number.compareTo(told.add(written.roughStep())) < 0;
    }
    return switch (counted.qualifier()) {
      case AT_LEAST -> number.compareTo(told) >= 0;
      case AT_MOST -> number.compareTo(told) <= 0;
      case APPROX -> number.subtract(told).abs().compareTo(told.multiply(NEAR)) <= 0;
      default -> number.compareTo(told) == 0;
    };
  }

  /**
   * A group told in units, compared with the indicator of its stage; null when it is told in
   * things.
   */
  @Nullable Reason amount(String noun, @Nullable Claim counted, ToldStage told, Scope scope) {
    Map<Stage, String> indicators = indicators(noun);
    Stage stage = told.stage();
    if (indicators.isEmpty()) {
      return null;
    }
    boolean done = stage != null && told.aspect() == ToldStage.Aspect.DONE;
    String indicator = done ? indicators.get(stage) : null;
    if (stage == null || indicator == null) {
      return Reason.none(
          Verdict.UNVERIFIABLE,
          "没有指标登记“" + noun + "”的“" + told.word() + "”。",
          "No indicator counts “" + told.word() + "” of “" + noun + "”.");
    }
    KnownFigure reached = figure(indicator, scope);
    if (reached == null && counted != null) {
      Reason fewer = fewerBefore(indicators, stage, counted, told, scope);
      if (fewer != null) {
        return fewer;
      }
    }
    if (reached == null) {
      return Reason.none(
          Verdict.NO_RECORD,
          "指标“" + catalog.indicator(indicator).title().zh() + "”没有记录。",
          "Nothing is recorded for “" + catalog.indicator(indicator).title().en() + "”.");
    }
    String begun = indicators.get(Stage.BEGUN);
    KnownFigure whole = begun == null ? null : figure(begun, scope);
    BigDecimal value = reached.value();
    boolean agrees =
        counted == null
            ? whole != null && whole.value().compareTo(value) <= 0
            : agrees(counted, value);
    boolean less =
        counted == null
            ? told.whole()
            : counted.value() != null && counted.value().compareTo(value) > 0;
    return new Reason(
        agrees ? Verdict.SUPPORTED : less ? Verdict.CONTRADICTED : Verdict.POSSIBLE,
        null,
        agrees ? "" : reached.text(),
        GroupWords.amount(catalog.indicator(indicator).title(), reached, told, agrees));
  }

  /** Where nobody counted those in use: there are no more of them than were finished. */
  private @Nullable Reason fewerBefore(
      Map<Stage, String> indicators, Stage stage, Claim counted, ToldStage told, Scope scope) {
    Stage[] all = Stage.values();
    for (int i = stage.ordinal() - 1; i >= 0; i--) {
      String indicator = indicators.get(all[i]);
      KnownFigure before = indicator == null ? null : figure(indicator, scope);
      if (indicator != null && before != null && counted.value() != null) {
        return before.value().compareTo(counted.value()) < 0
            ? new Reason(
                Verdict.CONTRADICTED,
                null,
                before.text(),
                GroupWords.amount(catalog.indicator(indicator).title(), before, told, false))
            : null;
      }
    }
    return null;
  }

  private Map<Stage, String> indicators(String noun) {
    for (Register register : catalog.registers().values()) {
      Spoken spoken = register.spoken();
      if (spoken == null) {
        continue;
      }
      for (Spoken.Amount each : spoken.amounts()) {
        if (each.nouns().stream().anyMatch(of -> NameText.of(of).equals(noun))) {
          return each.indicators();
        }
      }
    }
    return Map.of();
  }

  private @Nullable KnownFigure figure(String indicator, Scope scope) {
    return scope
        .region()
        .flatMap(
            region -> scope.period().flatMap(period -> figures.find(indicator, region, period)))
        .orElse(null);
  }
}
