package org.dajuan.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Coverage;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.repair.Repair;
import org.dajuan.claims.scope.Origin;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.scope.Span;
import org.dajuan.claims.scope.SpokenPlace;
import org.dajuan.claims.scope.TextScope;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** FEATURE: a marked text loses and adds nothing, wherever claims, repairs and silence lie. */
class MarkedTextTest {

  private static final Scope SCOPE =
      new Scope(
          new SpokenPlace("", "", Origin.ASKED, null), Span.of(Period.year(2023), Origin.ASKED));

  private static JudgedClaim claim(int start, int end) {
    Claim claim =
        Claim.builder(start, end, "")
            .subjects(List.of(""))
            .kind(IndicatorKind.COUNT)
            .value(BigDecimal.ONE)
            .build();
    return new JudgedClaim(
        claim,
        List.of(
            Judgement.without("", Verdict.SUPPORTED, SCOPE, Optional.empty(), Localized.of(""))));
  }

  private static CheckResult result(
      String text, List<JudgedClaim> claims, List<Repair> repairs, List<Coverage.Range> silent) {
    return new CheckResult(
        DocumentFormat.TEXT,
        "",
        text.codePointCount(0, text.length()),
        new TextScope(SCOPE, List.of(), Localized.of("")),
        claims,
        List.of(),
        repairs,
        new Coverage(silent, List.of()),
        List.of(),
        List.of());
  }

  private static String show(MarkedText text) {
    return text.passages().stream()
        .map(
            passage -> {
              String inside =
                  passage.pieces().stream()
                      .map(
                          piece ->
                              piece.repair() == null
                                  ? piece.text()
                                  : "{" + piece.text() + ">" + piece.repair().to() + "}")
                      .collect(Collectors.joining());
              return passage.claim() != null
                  ? "[" + inside + "]"
                  : passage.silent() ? "~" + inside + "~" : inside;
            })
        .collect(Collectors.joining());
  }

  private static String show(String text, JudgedClaim... claims) {
    return show(MarkedText.of(text, result(text, List.of(claims), List.of(), List.of())));
  }

  @Test
  void claimsInTheMiddleAndAtTheEnd() {
    assertThat(show("全县220个村，增长3.8%", claim(2, 6), claim(8, 14))).isEqualTo("全县[220个]村，[增长3.8%]");
  }

  @Test
  void offsetsAreCodePoints() {
    assertThat(show("𠮷县5个", claim(2, 4))).isEqualTo("𠮷县[5个]");
  }

  @Test
  void overlappingClaimsMarkTheLongerFirst() {
    assertThat(show("行政和刑事案件双下降", claim(0, 2), claim(0, 10))).isEqualTo("[行政和刑事案件双下降]");
  }

  @Test
  void repairsAndSilentSentencesStandInTheirPlaces() {
    String text = "新建2\n2所。大干快上。";
    CheckResult result =
        result(
            text,
            List.of(claim(2, 6)),
            List.of(new Repair(3, 4, "\n", "")),
            List.of(new Coverage.Range(7, 11)));
    assertThat(show(MarkedText.of(text, result))).isEqualTo("新建[2{\n>}2所]。~大干快上~。");
  }

  @Test
  void partOfATextHoldsWhatLiesInIt() {
    String text = "一2所。三4所。";
    CheckResult result = result(text, List.of(claim(1, 3), claim(5, 7)), List.of(), List.of());
    assertThat(show(MarkedText.of(text, result, 4, 8))).isEqualTo("三[4所]。");
    assertThat(show(MarkedText.of(text, result, 2, 6))).isEqualTo("[所]。三[4]");
  }

  @Property
  void piecesJoinedAreTheText(
      @ForAll String text,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 30) Integer> starts,
      @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 30) Integer> others,
      @ForAll @IntRange(min = 0, max = 4) int length) {
    int characters = text.codePointCount(0, text.length());
    List<Integer> fitting = new ArrayList<>();
    others.stream().filter(each -> each + length <= characters).forEach(fitting::add);
    fitting.sort(Comparator.naturalOrder());
    List<JudgedClaim> claims =
        starts.stream()
            .filter(start -> start + 3 <= characters)
            .map(start -> claim(start, start + 3))
            .toList();
    CheckResult result =
        result(
            text,
            claims,
            fitting.stream().map(each -> new Repair(each, each + length, "", "")).toList(),
            fitting.stream().map(each -> new Coverage.Range(each, each + length)).toList());
    String joined =
        MarkedText.of(text, result).passages().stream()
            .map(MarkedText.Passage::text)
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(text);
  }
}
