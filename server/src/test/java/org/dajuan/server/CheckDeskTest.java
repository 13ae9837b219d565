package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * FEATURE: files of all usual formats come back marked, corrected as told, and as files to keep.
 */
class CheckDeskTest {

  private static final String SENTENCE = "2023年，全县5个村实施户巷道硬化。";

  private final Visitor visitor = Visitor.signedIn(SampleServer.get());

  private String page(String file, byte[] bytes, String... fields) {
    return new String(answer("/check", file, bytes, fields).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> answer(String path, String file, byte[] bytes, String... more) {
    String[] fields = new String[more.length + 4];
    fields[0] = "region";
    fields[1] = SampleServer.COUNTY;
    fields[2] = "period";
    fields[3] = "2023";
    System.arraycopy(more, 0, fields, 4, more.length);
    return visitor.upload(path, file, bytes, fields);
  }

  private JsonNode json(String... fields) {
    byte[] body = answer("/check/export/json", "", new byte[0], fields).body();
    return JsonMapper.builder().build().readTree(body);
  }

  /** A page on which region and period are as told, or left to the text. */
  private static String checked(Visitor who, String... fields) {
    byte[] body = who.upload("/check", "", new byte[0], fields).body();
    return new String(body, StandardCharsets.UTF_8);
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(SENTENCE);
      document.write(out);
      return out.toByteArray();
    }
  }

  /** The value of a hidden field or of a button. */
  private static String hidden(String page, String name) {
    int at = page.indexOf("name=\"" + name + "\" value=\"");
    assertThat(at).as(name).isPositive();
    int from = at + ("name=\"" + name + "\" value=\"").length();
    return page.substring(from, page.indexOf('"', from));
  }

  @Test
  void textInTheEncodingOfOfficeSoftwareIsRead() {
    byte[] bytes = SENTENCE.getBytes(Charset.forName("GB18030"));
    assertThat(page("答卷.txt", bytes)).contains("class=\"claim contradicted\"").contains("答卷.txt");
  }

  @Test
  void digestOfTheFileStaysWithItsTextAndNoLonger() throws IOException {
    String page = page("a.docx", word());
    String digest = hidden(page, "sha256");
    JsonNode same =
        json(
            "text",
            SENTENCE,
            "name",
            "a.docx",
            "format",
            hidden(page, "format"),
            "sha256",
            digest,
            "text_sha256",
            hidden(page, "text_sha256"));
    assertThat(same.get("document").get("format").asString()).isEqualTo("docx");
    assertThat(same.get("document").get("sha256").asString()).isEqualTo(digest);
    JsonNode edited =
        json(
            "text",
            SENTENCE.replace('5', '3'),
            "format",
            "docx",
            "sha256",
            digest,
            "text_sha256",
            hidden(page, "text_sha256"));
    assertThat(edited.get("document").get("format").asString()).isEqualTo("text");
    assertThat(edited.get("document").get("sha256").asString()).isNotEqualTo(digest);
  }

  @Test
  void wordFileComesBackWithComments() throws IOException {
    HttpResponse<byte[]> answer = answer("/check/export/docx", "a.docx", word());
    assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("a.docx");
    try (XWPFDocument copy = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertThat(copy.getDocComments().getComments().get(0).getText()).contains("不符");
      assertThat(copy.getParagraphs()).hasSize(1);
    }
  }

  @Test
  void pastedTextBecomesAPageOfItsOwn() {
    byte[] body = answer("/check/export/html", "", new byte[0], "text", SENTENCE).body();
    assertThat(new String(body, StandardCharsets.UTF_8)).contains("<mark class=\"contradicted\"");
  }

  @Test
  void windowsLineEndsCountOnce() {
    JsonNode claim = json("text", "前言\r\n" + SENTENCE).get("claims").get(0);
    assertThat(claim.get("start").asInt()).isEqualTo(("前言\n" + SENTENCE).indexOf("5个"));
  }

  @Test
  void filesWithoutTextSayWhy() {
    assertThat(page("a.bin", new byte[] {0, 1, 2, 0})).contains("role=\"alert\"").contains("Word");
    byte[] damaged = "%PDF-1.7 damaged".getBytes(StandardCharsets.US_ASCII);
    assertThat(page("a.pdf", damaged)).contains("已损坏");
    assertThat(page("a.txt", new byte[(20 << 20) + 1])).contains("20 MB");
    assertThat(page("", new byte[0], "text", "  ")).contains("请贴入文稿");
    assertThat(page("", new byte[0], "text", SENTENCE, "region", "无此地"))
        .contains("class=\"checked-text\"");
    assertThat(answer("/check/export/odt", "", new byte[0], "text", SENTENCE).statusCode())
        .isEqualTo(404);
    assertThat(answer("/check/export/docx", "", new byte[0]).statusCode()).isEqualTo(400);
  }

  @Test
  void longTextIsShownInParts() {
    String text = ("道路两旁绿树成荫，".repeat(9) + "。\n").repeat(500) + SENTENCE;
    String first = page("", new byte[0], "text", text);
    assertThat(first).contains("name=\"part\"").contains("✗ 1").doesNotContain("<mark");
    assertThat(page("", new byte[0], "text", text, "part", "3")).contains("<mark");
    assertThat(page("", new byte[0], "text", text, "part", "99")).contains("<mark");
  }

  @Test
  void correctionsHoldForThisCheckAndAreTold() {
    JsonNode found = json("text", SENTENCE).get("claims").get(0);
    String place = found.get("start").asInt() + " " + found.get("end").asInt() + " - ";
    String none = place + found.get("subject").asString();
    JsonNode corrected = json("text", SENTENCE, "correction", none);
    assertThat(corrected.get("claims").get(0).get("verdict").asString()).isEqualTo("unverifiable");
    assertThat(corrected.get("corrections").size()).isEqualTo(1);
    JsonNode withdrawn =
        json("text", SENTENCE, "correction", none, "correction", none.replace(" - ", " * "));
    assertThat(withdrawn.get("claims").get(0).get("verdict").asString()).isEqualTo("contradicted");
    assertThat(page("", new byte[0], "text", SENTENCE, "choose_of", none, "indicator", "无此指标"))
        .contains("没有这个指标");
    assertThat(page("", new byte[0], "text", SENTENCE, "correction", "nonsense"))
        .contains("contradicted");
  }

  @Test
  void choiceIsKeptForEverybodyUntilItIsWithdrawn() {
    String text = "2023年，全县9个村实施户巷道硬化。";
    JsonNode found = json("text", text).get("claims").get(0);
    String none =
        found.get("start").asInt()
            + " "
            + found.get("end").asInt()
            + " - "
            + found.get("subject").asString();
    try {
      assertThat(page("", new byte[0], "text", text, "choose", none))
          .contains("由测试员于")
          .contains("不可核验");
      Visitor another = Visitor.signedIn(SampleServer.get());
      String next = checked(another, "text", "今年，全县8个村实施户巷道硬化。", "region", "", "period", "2023");
      assertThat(next).contains("由测试员于").contains("name=\"withdraw\"");
      JsonNode kept = json("text", text);
      assertThat(kept.get("choices").get(0).get("chosen_by").asString()).isEqualTo("测试员");
      assertThat(kept.get("choices").get(0).get("indicator").isNull()).isTrue();
    } finally {
      page("", new byte[0], "text", text, "withdraw", none);
    }
    assertThat(json("text", text).has("choices")).isFalse();
    assertThat(json("text", text).get("claims").get(0).get("verdict").asString())
        .isEqualTo("contradicted");
    SampleServer.get().workspace.bringUpToDate();
    assertThat(SampleServer.get().workspace.verifier().verify().isIntact()).isTrue();
  }

  @Test
  void choiceOfAnotherUnitIsKeptButProvesNothing() {
    String text = "2023年，全县7个村实施户巷道硬化。";
    JsonNode found = json("text", text).get("claims").get(0);
    String place = found.get("start").asInt() + " " + found.get("end").asInt() + " ";
    String subject = " " + found.get("subject").asString();
    try {
      page("", new byte[0], "text", text, "choose", place + "lane_length" + subject);
      assertThat(json("text", text).get("claims").get(0).get("verdict").asString())
          .isEqualTo("unverifiable");
    } finally {
      page("", new byte[0], "text", text, "withdraw", place + "-" + subject);
    }
  }

  @Test
  void scopeIsToldFirstAndCanBePutRight() {
    String page = page("", new byte[0], "text", SENTENCE);
    assertThat(page).contains("class=\"scope-line\"").contains("由核验人指定");
    String left = checked(visitor, "text", SENTENCE, "region", "", "period", "");
    assertThat(left).contains("class=\"claim contradicted\"").doesNotContain("由核验人指定");
    assertThat(checked(visitor, "text", SENTENCE, "region", "小县", "period", "2023年"))
        .contains("由核验人指定");
    assertThat(checked(visitor, "text", SENTENCE, "region", "中镇", "period", ""))
        .contains("有几个地区都叫“中镇”")
        .contains("990002100 东县");
    assertThat(checked(visitor, "text", SENTENCE, "region", "无此地", "period", ""))
        .contains("没有叫“无此地”的地区");
  }

  @Test
  void contradictedClaimsStandFirstOrAsInTheText() {
    String text = "2023年，全县3个村实施户巷道硬化。2023年，全县户巷道硬化覆盖率99.9%。";
    String first = page("", new byte[0], "text", text);
    assertThat(first.indexOf("id=\"claim-2\"")).isLessThan(first.indexOf("id=\"claim-1\""));
    String asInText = page("", new byte[0], "text", text, "order", "text");
    assertThat(asInText.indexOf("id=\"claim-1\"")).isLessThan(asInText.indexOf("id=\"claim-2\""));
  }

  @Test
  void departmentIsAskedForAMissingRecord() {
    String text = "1999年，全县3个村实施户巷道硬化。";
    String page = checked(visitor, "text", text, "region", "", "period", "1999");
    assertThat(page).contains("请建设局补记录");
    String code = hidden(page, "request");
    String asked = checked(visitor, "text", text, "region", "", "period", "1999", "request", code);
    assertThat(asked).contains("已向建设局提出").contains("href=\"/registers/record_requests/");
    assertThat(checked(visitor, "text", text, "period", "1999", "request", code))
        .contains("已经有人提出过");
    assertThat(visitor.get("/tasks?role=all&register=record_requests&on=1999-12-31").body())
        .contains("户巷道硬化村数");
  }

  @Test
  void sampleTextOfThePackMayBeTried() {
    assertThat(visitor.get("/check").body()).contains("href=\"/check?sample=true\"");
    assertThat(visitor.get("/check?sample=true").body()).contains("小县2023年发展综述");
  }

  @Test
  void coverageNamesWhatTheTextDoesNotMention() {
    assertThat(page("", new byte[0], "text", "干部群众大干快上。"))
        .contains("没有找到可核验的说法")
        .contains("<li>干部群众大干快上")
        .contains("文中没有提到的指标")
        .contains("href=\"/figures/lane_villages/990001/2023\"");
  }
}
