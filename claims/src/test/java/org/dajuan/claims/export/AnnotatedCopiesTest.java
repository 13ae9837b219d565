package org.dajuan.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.Correction;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.SampleCounty;
import org.dajuan.claims.TextChecker;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.document.WordText;
import org.dajuan.claims.scope.Asked;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: a checked text goes on to others as a file with each verdict at its place. */
class AnnotatedCopiesTest {

  private static final Catalog CATALOG = SampleCounty.catalog();
  private static final TextChecker CHECKER =
      new TextChecker(CATALOG, SampleCounty.figures(CATALOG), ThingSource.none());

  private static CheckResult check(ReadDocument document, Correction... corrections) {
    return CHECKER.check(
        document, Asked.of(SampleCounty.HOME, SampleCounty.YEAR), List.of(corrections));
  }

  private static CheckedText checked(ReadDocument document) {
    return new CheckedText(
        "文稿", document.text(), check(document), CATALOG, Locale.SIMPLIFIED_CHINESE);
  }

  private static String html(ReadDocument document) throws IOException {
    StringBuilder out = new StringBuilder();
    AnnotatedHtml.write(checked(document), out);
    return out.toString();
  }

  @Test
  void htmlHoldsTheTextToTheLetterAndEachClaimWithItsReason() throws IOException {
    ReadDocument article = ReadDocument.pasted(SampleCounty.article());
    Document page = Jsoup.parse(html(article));
    assertThat(page.selectFirst("article").wholeText()).isEqualTo(article.text());
    CheckResult result = check(article);
    assertThat(page.select(".claims > li")).hasSameSizeAs(result.claims());
    assertThat(page.select("mark.contradicted").eachText()).contains("230个");
    assertThat(page.select("li.contradicted dd").eachText())
        .anyMatch(step -> step.contains("户巷道") && step.contains("220"));
  }

  @Test
  void htmlNeedsNothingAndRunsNothing() throws IOException {
    String hostile = "<script>alert(1)</script>\"><img src=x onerror=y>全县220个村\u0000\uD800硬化户巷道。";
    String html = html(ReadDocument.pasted(hostile));
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, link, iframe")).isEmpty();
    assertThat(page.selectFirst("article").wholeText())
        .isEqualTo(hostile.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'));
    assertThat(html).doesNotContain("http://").doesNotContain("https://");
  }

  @Test
  void textWithoutClaimsSaysSo() throws IOException {
    assertThat(html(ReadDocument.pasted("大干快上。"))).contains("没有找到可核验的说法");
  }

  /** Runs that begin and end within claims, a tab within a run, a table, a note. */
  private static byte[] original() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var paragraph = document.createParagraph();
      var bold = paragraph.createRun();
      bold.setBold(true);
      bold.setText("2023年，全县23");
      paragraph.createRun().setText("0个村实施户巷道硬化，地区生产总值增长3.8%。");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("农村饮水");
      table.getRow(0).getCell(1).setText("126个村实施饮水工程");
      var last = document.createParagraph();
      var tabbed = last.createRun();
      tabbed.addTab();
      tabbed.setText("公路改造750余公里。");
      var note = document.createFootnote();
      note.createParagraph().createRun().setText("新建学校2所。");
      last.addFootnoteReference(note);
      document.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void commentsStandExactlyAtTheClaimsOfTheOriginal() throws IOException {
    byte[] bytes = original();
    ReadDocument read = new DocumentReader().read("a.docx", bytes);
    CheckedText checked = checked(read);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedWord.writeInto(bytes, checked, out);
    try (XWPFDocument copy = open(out)) {
      assertThat(WordText.of(copy).text()).isEqualTo(read.text());
      assertThat(commented(copy)).contains("230个", "3.8%", "126个").doesNotContain("2所");
      assertThat(comments(copy).get(0)).contains("不符").contains("220");
      assertThat(comments(copy).get(comments(copy).size() - 1)).contains("处说法").contains("2所");
      assertThat(copy.getParagraphs().get(0).getRuns().get(0).isBold()).isTrue();
    }
    assertThat(new DocumentReader().read("b.docx", out.toByteArray()).text())
        .isEqualTo(read.text());
  }

  @Test
  void secondCheckAddsToTheCommentsOfTheFirst() throws IOException {
    byte[] bytes = original();
    ReadDocument read = new DocumentReader().read("a.docx", bytes);
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    AnnotatedWord.writeInto(bytes, checked(read), once);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    AnnotatedWord.writeInto(once.toByteArray(), checked(read), twice);
    try (XWPFDocument first = open(once);
        XWPFDocument second = open(twice)) {
      assertThat(comments(second)).hasSize(2 * comments(first).size());
      assertThat(second.getDocComments().getComments().stream().map(XWPFComment::getId))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void otherTextsBecomeANewDocument() throws IOException {
    ReadDocument article = ReadDocument.pasted(SampleCounty.article());
    CheckedText checked = checked(article);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedWord.write(checked, out);
    try (XWPFDocument copy = open(out)) {
      assertThat(WordText.of(copy).text()).endsWith(article.text().strip());
      assertThat(comments(copy)).hasSameSizeAs(checked.result().claims());
    }
  }

  private static XWPFDocument open(ByteArrayOutputStream out) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> comments(XWPFDocument document) {
    return document.getDocComments().getComments().stream().map(XWPFComment::getText).toList();
  }

  /** What each comment of the body encloses, in the order of the document. */
  private static List<String> commented(XWPFDocument document) {
    List<String> all = new ArrayList<>();
    List<StringBuilder> open = new ArrayList<>();
    try (XmlCursor cursor = document.getDocument().newCursor()) {
      for (var token = cursor.toNextToken(); !token.isEnddoc(); token = cursor.toNextToken()) {
        String name = token.isStart() ? cursor.getName().getLocalPart() : "";
        if (name.equals("commentRangeStart")) {
          open.add(new StringBuilder());
        } else if (name.equals("commentRangeEnd")) {
          all.add(open.remove(open.size() - 1).toString());
        } else if (token.isText()) {
          open.forEach(each -> each.append(cursor.getChars()));
        }
      }
    }
    return all;
  }

  @Test
  void chosenIndicatorIsJudgedAnew() {
    ReadDocument text = ReadDocument.pasted("全县220个村实施户巷道硬化。");
    JudgedClaim found = check(text).claims().get(0);
    String right = found.leading().match().orElseThrow().indicator().id();
    assertThat(found.verdict()).isEqualTo(Verdict.SUPPORTED);
    String other = indicatorOf("全县126个村实施饮水工程。");
    assertThat(other).isNotEqualTo(right);
    assertThat(corrected(text, found, other).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(corrected(text, found, right).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(corrected(text, found, null).verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    String rate = indicatorOf("地区生产总值增长3.8%。");
    JudgedClaim misfit = corrected(text, found, rate);
    assertThat(misfit.verdict()).isEqualTo(Verdict.UNVERIFIABLE);
    assertThat(misfit.leading().explanation().zh()).contains("计量单位");
  }

  private static String indicatorOf(String sentence) {
    JudgedClaim claim = check(ReadDocument.pasted(sentence)).claims().get(0);
    return claim.leading().match().orElseThrow().indicator().id();
  }

  private static JudgedClaim corrected(
      ReadDocument text, JudgedClaim claim, @Nullable String indicator) {
    return check(
            text,
            new Correction(
                claim.claim().start(), claim.claim().end(), claim.leading().subject(), indicator))
        .claims()
        .get(0);
  }
}
