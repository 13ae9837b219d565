package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text cut at its claims: plain pieces and marked ones, which together are the text again. */
public record MarkedText(List<Piece> pieces) {

  /** A piece of the text; {@code claim} is null for what claims nothing. */
  public record Piece(String text, @Nullable ClaimMark claim) {}

  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * Cuts the text. Where claims overlap the first and longest is marked in place; the others keep
   * their entry in the list beside the text. Cost linear in the text.
   */
  public static MarkedText of(String text, List<ClaimMark> claims) {
    int[] characters = text.codePoints().toArray();
    List<ClaimMark> inOrder = new ArrayList<>(claims);
    inOrder.sort(
        Comparator.comparingInt(ClaimMark::start)
            .thenComparing(Comparator.comparingInt(ClaimMark::end).reversed()));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (ClaimMark claim : inOrder) {
      if (claim.start() < at || claim.end() > characters.length || claim.end() <= claim.start()) {
        continue;
      }
      if (claim.start() > at) {
        pieces.add(new Piece(new String(characters, at, claim.start() - at), null));
      }
      pieces.add(
          new Piece(new String(characters, claim.start(), claim.end() - claim.start()), claim));
      at = claim.end();
    }
    if (at < characters.length) {
      pieces.add(new Piece(new String(characters, at, characters.length - at), null));
    }
    return new MarkedText(pieces);
  }
}
