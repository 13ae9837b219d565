package org.dajuan.reports.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dajuan.figures.FigureStatus;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
  @MethodSource("org.dajuan.reports.render.Formats#list")
  void draftAsExpected(Format format) throws IOException {
    golden("draft." + format.code(), text(format.draft(draft().document())));
  }

  @ParameterizedTest
  @MethodSource("org.dajuan.reports.render.Formats#list")
  void publishedAsExpected(Format format) throws IOException {
    byte[] body = format.published(draft().document(), IMPRINT);

    golden("published." + format.code(), text(body));
    byte[] sealed = format.sealPlace().fill(body, "{\"a\":1}");
    Formats.Recognized found = Formats.recognize(sealed).orElseThrow();
    assertThat(found.format()).isSameAs(format);
    assertThat(found.sealed().body()).isEqualTo(body);
    assertThat(found.sealed().seal()).isEqualTo("{\"a\":1}");
    assertThatThrownBy(() -> format.sealPlace().fill(sealed, "{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static String draft(Draft draft, Format format) {
    return text(format.draft(draft.document()));
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
    String page = draft(draft(), Formats.HTML);

    assertThat(page)
        .contains("default-src 'none'", "style-src " + HtmlWriter.styleSource())
        .doesNotContain("<script", "onclick", "@import", "url(", " src=");
  }

  @Test
  void aPageIsWellFormedXml() throws Exception {
    byte[] page = Formats.HTML.draft(draft().document());

    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("石门县2023年答卷 <b>& \"记\"");
  }

  @Test
  void aTableIsATableInEachFormat() {
    Draft draft =
        new SampleReports()
            .with("gdp_growth", "3.8")
            .draft(
                """
                | 指标 | 增速 |
                | --- | --: |
                | 生产总值 a\\|b | {gdp_growth} |
                """,
                Locale.CHINESE);

    assertThat(draft(draft, Formats.HTML))
        .contains(
            "<tr><th>指标</th><th class=\"number\">增速</th></tr>",
            "<tr><td>生产总值 a|b</td><td class=\"number\"><a class=\"figure\" id=\"u-f1\""
                + " href=\"#f1\">3.8%</a></td></tr>");
    assertThat(draft(draft, Formats.MARKDOWN))
        .contains("| 指标 | 增速 |\n| --- | --: |\n| 生产总值 a\\|b | 3.8% |\n");
    assertThat(draft(draft, Formats.JSON)).contains("\"type\" : \"table\"", "\"numeric\" : true");
  }

  @Test
  void english() throws IOException {
    Draft draft =
        new SampleReports()
            .with("gdp_growth", "3.8")
            .draft("# {region}\n\nGDP went\n{gdp_growth as=change}\nin {period}.", Locale.ENGLISH);

    golden("english.html", draft(draft, Formats.HTML));
    assertThat(draft(draft, Formats.MARKDOWN)).contains("GDP went up 3.8% in 2023.");
  }

  @Test
  void controlCharactersOfATemplateAreLeftOut() {
    String template = "\u001ca\u000bb";
    assertThat(draft(new SampleReports().draft(template, Locale.CHINESE), Formats.JSON))
        .contains("\"ab\"");
  }

  @Property(tries = 500)
  void markdownThatIsReadAgainSaysTheSame(@ForAll String text) {
    // Unicode's other spaces are not kept at the edges of a line.
    String template =
        text.replaceAll("[{}\\\\\\ue000-\\ue01f]", "").replaceAll("[\\p{Z}\\x85&&[^ ]]", "");
    String once = draft(new SampleReports().draft(template, Locale.CHINESE), Formats.JSON);
    String markdown = draft(new SampleReports().draft(template, Locale.CHINESE), Formats.MARKDOWN);
    String body = markdown.substring(markdown.indexOf("\n\n") + 2);

    assertThat(
            draft(
                new SampleReports().draft(body.replaceAll("\\\\(?=[{}])", ""), Locale.CHINESE),
                Formats.JSON))
        .isEqualTo(once);
  }
}
