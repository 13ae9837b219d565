package org.dajuan.claims.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Severity;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/**
 * 结构 — the parts of a structure (13.3:35.4:51.3), and the shares of the three sectors, add up to
 * 100; with decimals the sum may differ by half a printed step for each part, in whole numbers such
 * a difference is a hint. Scores, times and mixing ratios are none. Finding: {@code
 * shares_do_not_add_up}.
 */
final class SharesAddUp implements SentenceCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** What adds up to less or more than these is told in other parts than hundredths. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(70);

  private static final BigDecimal MOST = BigDecimal.valueOf(140);
  private static final int FEWEST_PARTS = 3;

  private final Words structures;
  private final Words none;
  private final Sectors sectors;
  private final ShareLists lists;

  SharesAddUp(Vocabulary vocabulary) {
    structures = vocabulary.words("parts_of_whole");
    none = vocabulary.words("parts_of_nothing");
    sectors = new Sectors(vocabulary);
    lists = new ShareLists(vocabulary);
  }

  @Override
  public void review(ToldSentence s, Findings findings) {
    StringBuilder said = new StringBuilder();
    int i = 0;
    while (i < s.size()) {
      said.append(s.get(i).lead());
      int end = i + 1;
      while (s.has(end) && isNext(s.get(end - 1), s.get(end))) {
        end++;
      }
      if (end - i >= FEWEST_PARTS) {
        boolean ratio = s.get(i + 1).lead().equals(":");
        boolean structure = ratio ? isStructure(said) : sectors.areSharedOut(said);
        if (structure) {
          add(s.numbers().subList(i, end), findings);
        }
      }
      i = end;
    }
    for (List<Told> list : lists.in(s)) {
      add(list, findings);
    }
    List<Told> single = sectors.toldOneByOne(s);
    if (single.size() == FEWEST_PARTS && lists.in(s).isEmpty()) {
      add(single, findings);
    }
  }

  private boolean isStructure(CharSequence said) {
    return structures.occursIn(said) && !none.occursIn(said);
  }

  private static boolean isNext(Told one, Told next) {
    String between = next.lead();
    boolean joined = between.length() == 1 && ":、，和".contains(between);
    return one.isShare() && next.isShare() && joined;
  }

  private static void add(List<Told> parts, Findings findings) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = BigDecimal.ZERO;
    for (Told part : parts) {
      if (!part.isExact()) {
        return;
      }
      sum = sum.add(part.value());
      boolean rounded = part.decimals() > 0 || parts.size() > FEWEST_PARTS;
      tolerance = rounded ? tolerance.add(part.halfStep()) : tolerance;
    }
    boolean hundredths = sum.compareTo(LEAST) >= 0 && sum.compareTo(MOST) <= 0;
    if (!hundredths || sum.subtract(WHOLE).abs().compareTo(tolerance) <= 0) {
      return;
    }
    Finding finding = finding(parts, Printed.plain(sum));
    BigDecimal rounding =
        parts.stream().map(Told::halfStep).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean mayBeRounding = sum.subtract(WHOLE).abs().compareTo(rounding) <= 0;
    findings.add(mayBeRounding ? finding.as(Severity.HINT) : finding);
  }

  private static Finding finding(List<Told> parts, String total) {
    return ArithmeticFaults.SHARES_DO_NOT_ADD_UP.over(
        parts.get(0), parts.get(parts.size() - 1), "sum", total);
  }

  /** 三次产业 — the one division of a whole that every text knows to be complete. */
  private static final class Sectors {

    private final List<Words> names;
    private final Words all;
    private final Words shares;
    private final Words otherWholes;

    Sectors(Vocabulary vocabulary) {
      names =
          List.of(
              vocabulary.words("sector_first"),
              vocabulary.words("sector_second"),
              vocabulary.words("sector_third"));
      all = vocabulary.words("sector_all");
      shares = vocabulary.words("sector_share");
      otherWholes = vocabulary.words("sector_share_not");
    }

    boolean areSharedOut(CharSequence said) {
      boolean three = all.occursIn(said) || names.stream().allMatch(name -> name.occursIn(said));
      return three && shares.occursIn(said) && !otherWholes.occursIn(said);
    }

    /** The shares of the first, second and third sector, each told with its name; else none. */
    List<Told> toldOneByOne(ToldSentence s) {
      List<Told> found = new ArrayList<>();
      int current = -1;
      for (Told told : s.numbers()) {
        int named = sectorOf(told.lead());
        current = named >= 0 ? named : current;
        boolean share =
            told.isShare()
                && shares.occursIn(told.lead())
                && !otherWholes.occursIn(told.lead())
                && current == found.size();
        if (share && found.size() < FEWEST_PARTS) {
          found.add(told);
        }
      }
      return found;
    }

    private int sectorOf(String lead) {
      for (int k = 0; k < names.size(); k++) {
        if (names.get(k).occursIn(lead)) {
          return k;
        }
      }
      return -1;
    }
  }
}
