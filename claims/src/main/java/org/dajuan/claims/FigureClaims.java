package org.dajuan.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.match.IndicatorMatcher;
import org.dajuan.claims.match.Match;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.Judge;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.RankStreak;
import org.dajuan.claims.verdict.SumOfParts;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.claims.vocabulary.Vocabulary;

/**
 * Judges claims by figures: what a person corrected or has chosen before, then sums and streaks,
 * which look at their neighbours, then each subject by itself.
 */
final class FigureClaims {

  /** So far, in characters, back the things reach that a sum without names adds up. */
  private static final int SAME_LIST = 60;

  private final IndicatorMatcher matcher;
  private final Judge judge;
  private final SumOfParts sums;
  private final RankStreak streaks;

  FigureClaims(
      Catalog catalog,
      FigureSource figures,
      IndicatorMatcher matcher,
      Judge judge,
      Vocabulary vocabulary) {
    this.matcher = matcher;
    this.judge = judge;
    sums = new SumOfParts(figures, catalog.units(), vocabulary);
    streaks = new RankStreak(judge);
  }

  /** The verdicts on one of the claims of a text. */
  JudgedClaim judge(List<ScopedClaim> all, int at, CorrectedMatches corrected) {
    ScopedClaim scoped = all.get(at);
    Claim claim = scoped.claim();
    List<Judgement> parts = new ArrayList<>();
    boolean touched = false;
    for (ScopedClaim.Part part : scoped.parts()) {
      Optional<Judgement> put = corrected.judge(claim, part);
      touched |= put.isPresent();
      parts.add(put.orElseGet(() -> one(all, at, part)));
    }
    if (!touched) {
      Optional<List<Judgement>> sum = summed(all, at, parts);
      if (sum.isPresent()) {
        return new JudgedClaim(claim, sum.get());
      }
    }
    return new JudgedClaim(claim, parts);
  }

  private Judgement one(List<ScopedClaim> all, int at, ScopedClaim.Part part) {
    Claim claim = all.get(at).claim();
    Claim next = at + 1 < all.size() ? all.get(at + 1).claim() : null;
    if (next != null && RankStreak.isOf(claim, next) && claim.wording().behind().isBlank()) {
      return streaks.judge(
          claim, next, part.subject(), matcher.match(next, part.name()), part.scope());
    }
    Optional<Match> match = matcher.match(claim, part.name());
    Judgement own = judge.judge(claim, part.subject(), match, part.scope());
    boolean narrower = claim.part() && match.isPresent() && !isPartOfWhole(all, at, match.get());
    return narrower && own.verdict() == Verdict.CONTRADICTED
        ? Judgement.possible(
            part.subject(), part.scope(), match.get(), partOfAnother(part.subject()))
        : own;
  }

  /**
   * 其中 — whether what is counted as a part is a part of the whole told before: both official
   * figures of one stream, or the whole is all of a register.
   */
  private boolean isPartOfWhole(List<ScopedClaim> all, int at, Match part) {
    int i = at - 1;
    while (i >= 0 && all.get(i).claim().part()) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    Claim whole = all.get(i).claim();
    Optional<Match> match = matcher.match(whole, all.get(i).parts().get(0).name());
    if (match.isEmpty()
        || match.get().isDoubtful()
        || !match.get().indicator().stream().equals(part.indicator().stream())) {
      return false;
    }
    return match.get().indicator().source() instanceof IndicatorSource.FromRegister register
        ? register.where() == null
        : match.get().indicator().source() instanceof IndicatorSource.Reported;
  }

  /** The verdicts when the number is the sum of several things; empty when it is none. */
  private Optional<List<Judgement>> summed(
      List<ScopedClaim> all, int at, List<Judgement> separately) {
    ScopedClaim scoped = all.get(at);
    Claim claim = scoped.claim();
    if (sums.sumsUpWhatWasTold(claim)) {
      List<SumOfParts.Part> before = before(all, at);
      if (before.size() < 2) {
        return Optional.empty();
      }
      return Optional.of(sums.judge(claim, before).orElseGet(() -> doubtful(scoped)));
    }
    if (claim.subjects().size() < 2) {
      return Optional.empty();
    }
    List<SumOfParts.Part> parts = new ArrayList<>();
    for (ScopedClaim.Part part : scoped.parts()) {
      String name = part.name().isBlank() || isPlace(part) ? lastName(scoped) : part.name();
      parts.add(new SumOfParts.Part(part.subject(), matcher.match(claim, name), part.scope()));
    }
    if (sums.isSaid(claim)) {
      return Optional.of(sums.judge(claim, parts).orElseGet(() -> doubtful(scoped)));
    }
    boolean each = separately.stream().allMatch(part -> part.verdict() == Verdict.SUPPORTED);
    return each || !sums.mayBeMeant(claim) ? Optional.empty() : sums.judge(claim, parts);
  }

  /** 甲镇、乙镇共改造危房165户: of places that are added only the last names the thing. */
  private static boolean isPlace(ScopedClaim.Part part) {
    return part.name().equals(part.scope().place().name());
  }

  private static String lastName(ScopedClaim scoped) {
    return scoped.parts().get(scoped.parts().size() - 1).name();
  }

  private List<SumOfParts.Part> before(List<ScopedClaim> all, int at) {
    Claim sum = all.get(at).claim();
    List<SumOfParts.Part> parts = new ArrayList<>();
    int end = sum.start();
    for (int i = at - 1; i >= 0; i--) {
      Claim claim = all.get(i).claim();
      boolean listed =
          end - claim.end() <= SAME_LIST
              && claim.unit().equals(sum.unit())
              && (claim.kind() == IndicatorKind.COUNT || claim.kind() == IndicatorKind.LEVEL);
      if (!listed) {
        break;
      }
      for (ScopedClaim.Part part : all.get(i).parts()) {
        parts.add(
            0,
            new SumOfParts.Part(part.subject(), matcher.match(claim, part.name()), part.scope()));
      }
      end = claim.start();
    }
    return parts;
  }

  private static Localized partOfAnother(String subject) {
    return new Localized(
        "“" + subject + "”只说了其中的一部分，台账的数是全部的，不能比较。",
        "“" + subject + "” is told of a part only, the figure on record is of all.");
  }

  private static List<Judgement> doubtful(ScopedClaim scoped) {
    List<Judgement> parts = new ArrayList<>();
    for (ScopedClaim.Part part : scoped.parts()) {
      parts.add(
          Judgement.without(
              part.subject(),
              Verdict.UNVERIFIABLE,
              part.scope(),
              Optional.empty(),
              new Localized(
                  "说的是几项的合计，其中有没有登记的。",
                  "It tells the sum of several things, not all of which are on record.")));
    }
    return parts;
  }
}
