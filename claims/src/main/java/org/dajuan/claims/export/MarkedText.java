package org.dajuan.claims.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Coverage;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.repair.Repair;
import org.jspecify.annotations.Nullable;

/**
 * A checked text cut at its claims, repairs and silent sentences; the pieces joined are the text
 * again. Cost linear in the text and what was found.
 */
public record MarkedText(List<Passage> passages) {

  /**
   * A stretch that is one claim, or none.
   *
   * @param number of the claim, from 1 in the order of {@link CheckResult#claims}; 0 for none
   * @param silent whether it lies in a sentence without a checkable claim
   */
  public record Passage(
      int number, @Nullable JudgedClaim claim, boolean silent, List<Piece> pieces) {

    /** The stretch as it stands in the text. */
    public String text() {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(piece.text()));
      return text.toString();
    }
  }

  /**
   * @param repair how it was mended before reading, null when it was not
   */
  public record Piece(String text, @Nullable Repair repair) {

    /** Whether a broken line was joined here. */
    public boolean isJoinedLine() {
      return repair != null && text.indexOf('\n') >= 0;
    }
  }

  public MarkedText {
    passages = List.copyOf(passages);
  }

  /** The whole text. */
  public static MarkedText of(String text, CheckResult result) {
    return of(text, result, 0, result.characters());
  }

  /**
   * A part of the text. Where claims overlap, the first and longest is marked in place; a claim or
   * repair that reaches over the end of the part is cut there.
   *
   * @param from code point offset, inclusive
   * @param to exclusive
   */
  public static MarkedText of(String text, CheckResult result, int from, int to) {
    Cutter cutter = new Cutter(text, repairs(result, from, to), from);
    List<Numbered> claims = claims(result, from, to);
    List<Coverage.Range> silent = result.coverage().silentSentences();
    int nextSilent = 0;
    for (Numbered each : claims) {
      int start = Math.max(each.claim.claim().start(), cutter.at);
      nextSilent = cutter.plain(start, silent, nextSilent);
      cutter.passage(Math.min(each.claim.claim().end(), to), each.number, each.claim, false);
    }
    cutter.plain(to, silent, nextSilent);
    return new MarkedText(cutter.passages);
  }

  private record Numbered(int number, JudgedClaim claim) {}

  private static List<Numbered> claims(CheckResult result, int from, int to) {
    List<Numbered> all = new ArrayList<>();
    int number = 0;
    for (JudgedClaim claim : result.claims()) {
      number++;
      boolean real = claim.claim().end() > claim.claim().start();
      if (real && claim.claim().end() > from && claim.claim().start() < to) {
        all.add(new Numbered(number, claim));
      }
    }
    all.sort(
        Comparator.comparingInt((Numbered each) -> each.claim.claim().start())
            .thenComparing(each -> -each.claim.claim().end()));
    List<Numbered> apart = new ArrayList<>();
    int end = from;
    for (Numbered each : all) {
      if (each.claim.claim().start() >= end || apart.isEmpty()) {
        apart.add(each);
        end = each.claim.claim().end();
      }
    }
    return apart;
  }

  private static List<Repair> repairs(CheckResult result, int from, int to) {
    List<Repair> apart = new ArrayList<>();
    int end = from;
    for (Repair each : result.repairs()) {
      if (each.start() >= end && each.end() <= to) {
        apart.add(each);
        end = each.end();
      }
    }
    return apart;
  }

  /** Walks through the text once, in code points and UTF-16 at the same time. */
  private static final class Cutter {
    private final String text;
    private final List<Repair> repairs;
    private final List<Passage> passages = new ArrayList<>();
    private int at;
    private int index;
    private int nextRepair;

    Cutter(String text, List<Repair> repairs, int from) {
      this.text = text;
      this.repairs = repairs;
      this.at = from;
      this.index = text.offsetByCodePoints(0, from);
    }

    /** What claims nothing, up to {@code end}; returns the next silent sentence. */
    int plain(int end, List<Coverage.Range> silent, int nextSilent) {
      int next = nextSilent;
      while (at < end) {
        while (next < silent.size() && silent.get(next).end() <= at) {
          next++;
        }
        if (next == silent.size() || silent.get(next).start() >= end) {
          passage(end, 0, null, false);
        } else if (silent.get(next).start() > at) {
          passage(silent.get(next).start(), 0, null, false);
        } else {
          passage(Math.min(silent.get(next).end(), end), 0, null, true);
        }
      }
      return next;
    }

    void passage(int end, int number, @Nullable JudgedClaim claim, boolean silent) {
      List<Piece> pieces = new ArrayList<>();
      while (at < end) {
        while (nextRepair < repairs.size() && repairs.get(nextRepair).end() < at) {
          nextRepair++;
        }
        Repair repair = nextRepair < repairs.size() ? repairs.get(nextRepair) : null;
        if (repair == null || repair.start() >= end) {
          pieces.add(new Piece(take(end), null));
        } else if (repair.start() > at) {
          pieces.add(new Piece(take(repair.start()), null));
        } else {
          pieces.add(new Piece(take(Math.min(repair.end(), end)), repair));
          if (repair.end() <= at) {
            nextRepair++;
          }
        }
      }
      if (!pieces.isEmpty()) {
        passages.add(new Passage(number, claim, silent, List.copyOf(pieces)));
      }
    }

    private String take(int end) {
      int until = text.offsetByCodePoints(index, end - at);
      String taken = text.substring(index, until);
      index = until;
      at = end;
      return taken;
    }
  }
}
