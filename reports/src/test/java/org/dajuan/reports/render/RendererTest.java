package org.dajuan.reports.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dajuan.figures.FigureStatus;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * FEATURE: one document, several formats. Run with {@code -Dgolden.update=true} to rewrite the
 * expected files, and look at the difference.
 */
class RendererTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/dajuan/reports/golden");
  private static final Imprint IMPRINT =
      new Imprint(Instant.parse("2024-01-29T02:00:00Z"), "县政府办公室", "dajuan.example/K1");
  private static final String TEMPLATE =
      """
      # {region}{period}答卷 <b>& "记"

      全县地区生产总值**{gdp_growth as=change}**，位居*{gdp_rank as=rank}*，{estimated urban_growth}城镇居民收入
      {urban_growth as=change}；两项增速{gdp_rank urban_rank as=rank}。

      > 较大以上事故{accidents as=zero}。

      1. {lane_villages}村硬化户巷道{lane_km as=over}；
      2. 新建{toilets override="近8000座" reason="含在建 <5> 座"}。\\
         见[公报](https://example.org/?a=1&b=2)。

         - 甲

      ---

      <script>alert(1)</script>

      项目资金{funds}。
      """;

  private static Draft draft() {
    return new SampleReports()
        .with("gdp_growth", "3.8")
        .with("gdp_rank", "1")
        .with("urban_rank", "1")
        .with("urban_growth", "8", FigureStatus.ESTIMATE)
        .with("accidents", "0")
        .with("lane_villages", "220")
        .with("lane_km", "756.3")
        .with("toilets", "7723")
        .with("funds", "473000000")
        .draft(TEMPLATE, Locale.CHINESE);
  }

  @ParameterizedTest
  @EnumSource
  void draftAsExpected(Format format) throws IOException {
    golden("draft." + format.code(), Renderer.draft(draft().document(), format));
  }

  @ParameterizedTest
  @EnumSource
  void publishedAsExpected(Format format) throws IOException {
    String body = Renderer.published(draft().document(), format, IMPRINT);

    golden("published." + format.code(), body);
    String sealed = ProofSlot.fill(format, body, "{\"a\":1}");
    assertThat(ProofSlot.split(sealed)).contains(new ProofSlot.Parts(format, body, "{\"a\":1}"));
  }

  /** The style of pages and the digest of the pack are left out of the expected files. */
  private static void golden(String name, String actual) throws IOException {
    String shown = actual.replaceAll("(?s)<style>.*?</style>", "<style>…</style>");
    shown = shown.replaceAll("'sha256-[^']+'", "'sha256-…'");
    shown = shown.replaceAll("\"[0-9a-f]{64}\"", "\"…\"");
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, shown);
    }
    assertThat(shown).isEqualTo(Files.readString(file));
  }

  @Test
  void nothingInAPageActsOrIsFetched() {
    String page = Renderer.draft(draft().document(), Format.HTML);

    assertThat(page)
        .contains("default-src 'none'", "style-src " + HtmlWriter.styleSource())
        .doesNotContain("<script", "onclick", "@import", "url(", " src=");
  }

  @Test
  void english() throws IOException {
    Draft draft =
        new SampleReports()
            .with("gdp_growth", "3.8")
            .draft("# {region}\n\nGDP went\n{gdp_growth as=change}\nin {period}.", Locale.ENGLISH);

    golden("english.html", Renderer.draft(draft.document(), Format.HTML));
    assertThat(Renderer.draft(draft.document(), Format.MARKDOWN))
        .contains("GDP went up 3.8% in 2023.");
  }

  @Test
  void controlCharactersOfATemplateAreLeftOut() {
    String template = "\u001ca\u000bb";
    assertThat(
            Renderer.draft(
                new SampleReports().draft(template, Locale.CHINESE).document(), Format.JSON))
        .contains("\"ab\"");
  }

  @Property(tries = 500)
  void markdownThatIsReadAgainSaysTheSame(@ForAll String text) {
    // Unicode's other spaces are not kept at the edges of a line.
    String template =
        text.replaceAll("[{}\\\\\\ue000-\\ue01f]", "").replaceAll("[\\p{Z}\\x85&&[^ ]]", "");
    String once =
        Renderer.draft(new SampleReports().draft(template, Locale.CHINESE).document(), Format.JSON);
    String markdown =
        Renderer.draft(
            new SampleReports().draft(template, Locale.CHINESE).document(), Format.MARKDOWN);
    String body = markdown.substring(markdown.indexOf("\n\n") + 2);

    assertThat(
            Renderer.draft(
                new SampleReports()
                    .draft(body.replaceAll("\\\\(?=[{}])", ""), Locale.CHINESE)
                    .document(),
                Format.JSON))
        .isEqualTo(once);
  }
}
