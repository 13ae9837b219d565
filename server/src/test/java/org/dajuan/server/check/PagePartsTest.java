package org.dajuan.server.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dajuan.claims.Correction;
import org.junit.jupiter.api.Test;

/** FEATURE: parts of a long text are the text; corrections survive the way through a form. */
class PagePartsTest {

  @Test
  void shortTextIsOnePart() {
    assertThat(PageParts.of("一")).containsExactly(new PageParts.Range(1, 0, 1));
    assertThat(PageParts.of("")).containsExactly(new PageParts.Range(1, 0, 0));
  }

  @Test
  void lineWithoutEndIsCut() {
    assertThat(PageParts.of("𠮷".repeat(100_000)))
        .allSatisfy(part -> assertThat(part.to() - part.from()).isLessThanOrEqualTo(30_000))
        .last()
        .satisfies(part -> assertThat(part.to()).isEqualTo(100_000));
  }

  @Property(tries = 50)
  void partsFollowOneAnother(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 40_000) Integer> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(length -> text.append("𠮷".repeat(length)).append('\n'));
    int at = 0;
    for (PageParts.Range part : PageParts.of(text.toString())) {
      assertThat(part.from()).isEqualTo(at);
      at = part.to();
    }
    assertThat(at).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Property
  void correctionIsReadAsWritten(
      @ForAll @IntRange(min = 0) int start,
      @ForAll @IntRange(min = 0) int end,
      @ForAll String subject,
      @ForAll boolean none) {
    Correction correction =
        new Correction(
            start % 1_000_000_000, end % 1_000_000_000, subject, none ? null : "lane_villages");
    assertThat(CorrectionCode.read(List.of(CorrectionCode.write(correction))))
        .containsExactly(correction);
  }
}
