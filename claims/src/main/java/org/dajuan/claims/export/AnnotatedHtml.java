package org.dajuan.claims.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.repair.Repair;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/**
 * Writes a checked text as one HTML file that needs nothing else: no script, no network; it can be
 * mailed, printed and filtered by verdict. Written as it goes, so memory does not grow with it.
 */
public final class AnnotatedHtml {

  private static final String STYLE = read("annotated.css");

  private final CheckedText checked;
  private final CheckResult result;
  private final Appendable out;

  private AnnotatedHtml(CheckedText checked, Appendable out) {
    this.checked = checked;
    this.result = checked.result();
    this.out = out;
  }

  /** Writes the file; the caller closes {@code out}. */
  public static void write(CheckedText checked, Appendable out) throws IOException {
    new AnnotatedHtml(checked, out).write();
  }

  private static String read(String resource) {
    try (InputStream in = AnnotatedHtml.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private void write() throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(checked.in("zh-CN", "en"))
        .append("\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src 'unsafe-inline'\">");
    element("title", checked.name() + " · " + checked.in("核验结果", "checked"));
    out.append("\n<style>\n").append(STYLE).append("</style></head>\n<body>\n");
    head();
    filters();
    out.append("<div class=\"desk\">\n<article>");
    text();
    out.append("</article>\n<div class=\"side\">\n");
    claims();
    findings();
    unmentioned();
    repairs();
    out.append("</div></div>\n</body></html>\n");
  }

  private void head() throws IOException {
    out.append("<header>");
    element("h1", checked.name());
    element("p class=\"scope\"", checked.scope());
    element("p", checked.origins());
    element(
        "p",
        ClaimWords.of(result.format()).in(checked.locale())
            + " · "
            + checked.in(result.characters() + " 字", result.characters() + " characters"));
    element("p class=\"hash\"", "SHA-256 " + result.sha256());
    out.append("</header>\n");
  }

  /** Check boxes stand before what they filter: style alone then does it. */
  private void filters() throws IOException {
    Map<Verdict, Integer> counts = CheckedText.counts(result);
    counts.forEach((verdict, count) -> filter(verdict.code(), label(verdict), count, true));
    int silent = result.coverage().silentSentences().size();
    if (silent > 0) {
      filter("silent", new Localized("没有可核说法的句子", "silent sentences"), silent, false);
    }
    int repairs = result.repairs().size();
    if (repairs > 0) {
      filter("repairs", new Localized("修补", "repairs"), repairs, false);
    }
    if (counts.isEmpty()) {
      element("p", checked.in("没有找到可核验的说法。", "No checkable claim was found."));
    }
  }

  private static Localized label(Verdict verdict) {
    return ClaimWords.of(verdict);
  }

  private void filter(String code, Localized name, int count, boolean on) {
    String id = "show-" + code;
    String words = Markup.escape(name.in(checked.locale()));
    try {
      out.append("<input type=\"checkbox\" id=\"" + id + "\"" + (on ? " checked" : "") + ">")
          .append("<label for=\"" + id + "\">" + words + " " + count + "</label>\n");
    } catch (IOException e) {
      throw new UncheckedIOException("filter not written", e);
    }
  }

  private void text() throws IOException {
    for (MarkedText.Passage passage : MarkedText.of(checked.text(), result).passages()) {
      JudgedClaim claim = passage.claim();
      if (claim != null) {
        String verdict = claim.verdict().code();
        String reason = claim.leading().explanation().in(checked.locale());
        out.append("<mark class=\"" + verdict + "\" id=\"m" + passage.number() + "\">")
            .append("<a href=\"#c" + passage.number() + "\" title=\"")
            .append(Markup.escape(label(claim.verdict()).in(checked.locale()) + "：" + reason))
            .append("\">");
        pieces(passage);
        out.append("</a></mark>");
      } else if (passage.silent()) {
        out.append("<span class=\"silent\">");
        pieces(passage);
        out.append("</span>");
      } else {
        pieces(passage);
      }
    }
  }

  private void pieces(MarkedText.Passage passage) throws IOException {
    for (MarkedText.Piece piece : passage.pieces()) {
      Repair repair = piece.repair();
      if (repair == null) {
        out.append(Markup.escape(piece.text()));
      } else {
        String kind = piece.isJoinedLine() ? "repair line" : "repair";
        out.append("<span class=\"" + kind + "\" title=\"" + Markup.escape(reading(repair)) + "\">")
            .append(Markup.escape(piece.text()))
            .append("</span>");
      }
    }
  }

  private String reading(Repair repair) {
    return repair.to().isEmpty()
        ? checked.in("阅读时略去", "left out when read")
        : checked.in("读作“", "read as “") + repair.to() + "”";
  }

  private void claims() throws IOException {
    Reasoning reasoning = new Reasoning();
    out.append("<ol class=\"claims\">\n");
    for (CheckedText.Numbered each : checked.byVerdict()) {
      int number = each.number();
      JudgedClaim judged = each.claim();
      String verdict = judged.verdict().code();
      out.append("<li class=\"" + verdict + "\" id=\"c" + number + "\">")
          .append(number + ". <a href=\"#m" + number + "\"><b>")
          .append(Markup.escape(judged.claim().token()))
          .append("</b></a> <span class=\"badge\">")
          .append(Markup.escape(label(judged.verdict()).in(checked.locale())))
          .append("</span> ")
          .append(Markup.escape(judged.claim().subject()));
      for (Judgement part : judged.parts()) {
        reason(judged, part);
      }
      out.append("<details><summary>" + checked.in("逐步理由", "Step by step") + "</summary>");
      for (Judgement part : judged.parts()) {
        out.append("<dl>");
        for (Reasoning.Step step : reasoning.steps(judged.claim(), part)) {
          element("dt", step.name().in(checked.locale()));
          element("dd", step.text().in(checked.locale()));
        }
        out.append("</dl>");
      }
      out.append("</details></li>\n");
    }
    out.append("</ol>\n");
  }

  private void reason(JudgedClaim judged, Judgement part) throws IOException {
    boolean several = judged.parts().size() > 1;
    String subject =
        several ? label(part.verdict()).in(checked.locale()) + " · " + part.subject() + " · " : "";
    element("p", subject + part.explanation().in(checked.locale()));
    for (String note : checked.notes(judged, part)) {
      element("p", note);
    }
  }

  private void findings() throws IOException {
    if (result.findings().isEmpty()) {
      return;
    }
    element("h2", checked.in("文稿自身的疑点", "Doubts about the text itself"));
    out.append("<ul>");
    for (var finding : result.findings()) {
      String place =
          finding.place() instanceof Place.InText in
              ? checked.in("第 " + (in.start() + 1) + " 字：", "Character " + (in.start() + 1) + ": ")
              : "";
      element(
          "li",
          place
              + finding.message().in(checked.locale())
              + " "
              + finding.remedy().in(checked.locale()));
    }
    out.append("</ul>\n");
  }

  private void unmentioned() throws IOException {
    List<String> ids = result.coverage().unmentioned();
    if (ids.isEmpty()) {
      return;
    }
    String words =
        checked.in("文中没有提到的指标（" + ids.size() + "）", ids.size() + " figures not mentioned");
    out.append("<details><summary>" + words + "</summary><ul>");
    for (String id : ids) {
      Indicator indicator = checked.catalog().indicators().get(id);
      element("li", indicator == null ? id : indicator.title().in(checked.locale()));
    }
    out.append("</ul></details>\n");
  }

  private void repairs() throws IOException {
    List<Repair> repairs = result.repairs();
    if (repairs.isEmpty()) {
      return;
    }
    String words = checked.in("阅读前的修补（" + repairs.size() + "）", repairs.size() + " repairs");
    out.append("<details><summary>" + words + "</summary><ul>");
    for (Repair repair : repairs) {
      String from = repair.from().replace("\n", "↵");
      element("li", (repair.start() + 1) + "：“" + from + "” → “" + repair.to() + "”");
    }
    out.append("</ul></details>\n");
  }

  /**
   * @param tag with its attributes
   */
  private void element(String tag, String text) throws IOException {
    String name = tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag;
    out.append("<" + tag + ">").append(Markup.escape(text)).append("</" + name + ">");
  }
}
