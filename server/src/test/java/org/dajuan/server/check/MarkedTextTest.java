package org.dajuan.server.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** FEATURE: a marked text loses and adds nothing, wherever its claims lie. */
class MarkedTextTest {

  private static ClaimMark claim(int start, int end) {
    return new ClaimMark(1, start, end, "", "", "", "supported", "", "", null);
  }

  private static String show(MarkedText text) {
    return text.pieces().stream()
        .map(piece -> piece.claim() == null ? piece.text() : "[" + piece.text() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void claimsInTheMiddleAndAtTheEnd() {
    assertThat(show(MarkedText.of("全县220个村，增长3.8%", List.of(claim(2, 6), claim(10, 14)))))
        .isEqualTo("全县[220个]村，增长[3.8%]");
  }

  @Test
  void offsetsAreCodePoints() {
    assertThat(show(MarkedText.of("𠮷县5个", List.of(claim(2, 4))))).isEqualTo("𠮷县[5个]");
  }

  @Test
  void overlappingClaimsMarkTheLongerFirst() {
    assertThat(show(MarkedText.of("行政和刑事案件双下降", List.of(claim(0, 2), claim(0, 10)))))
        .isEqualTo("[行政和刑事案件双下降]");
  }

  @Property
  void piecesJoinedAreTheText(
      @ForAll String text,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 30) Integer> starts) {
    List<ClaimMark> claims = starts.stream().map(start -> claim(start, start + 3)).toList();
    String joined =
        MarkedText.of(text, claims).pieces().stream()
            .map(MarkedText.Piece::text)
            .collect(Collectors.joining());
    assertThat(joined.codePoints().toArray()).isEqualTo(text.codePoints().toArray());
  }
}
