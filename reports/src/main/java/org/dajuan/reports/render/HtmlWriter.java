package org.dajuan.reports.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dajuan.ledger.Hash;
import org.dajuan.reports.document.Document;
import org.dajuan.reports.document.Fact;

/**
 * One self-contained page: no script, no outside resource. Each figure links to its fact, which
 * opens at the foot of the window and is printed as an appendix.
 */
final class HtmlWriter {

  private static final String STYLE = load();

  private final Document document;
  private final Optional<Imprint> imprint;
  private final Labels labels;
  private final Markup markup = new Markup();
  private final HtmlBlocks text;

  HtmlWriter(Document document, Optional<Imprint> imprint) {
    this.document = document;
    this.imprint = imprint;
    this.labels = new Labels(document);
    this.text = new HtmlBlocks(document, labels, markup);
  }

  private static String load() {
    try (InputStream css = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is missing");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("report.css cannot be read", failed);
    }
  }

  /** What a Content-Security-Policy must allow as {@code style-src} for this page. */
  static String styleSource() {
    return "'sha256-" + Hash.sha256(STYLE.getBytes(StandardCharsets.UTF_8)).base64() + "'";
  }

  String write() {
    markup.verbatim("<!DOCTYPE html>\n");
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", labels.of("language"));
    markup.line();
    head();
    markup.open("body").line();
    if (imprint.isEmpty()) {
      paragraph("draft", labels.of("draft"));
    }
    if (!document.notice().isEmpty()) {
      paragraph("notice", document.notice());
    }
    markup.open("main").line();
    text.write(document.blocks());
    markup.close().line();
    facts();
    imprint.ifPresent(this::footer);
    if (imprint.isPresent()) {
      markup.verbatim(HtmlFormat.SEAL.empty());
    } else {
      markup.close().line().close().line();
    }
    return markup.toString();
  }

  private void head() {
    markup.open("head").line().empty("meta", "charset", "utf-8").line();
    markup
        .empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src " + styleSource())
        .line();
    markup
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .line();
    markup
        .element(
            "title",
            document.regionName() + " " + labels.period(document.period()) + " " + document.title())
        .line();
    markup.open("style").verbatim(STYLE).close().line().close().line();
  }

  private void footer(Imprint under) {
    markup.open("footer").line();
    markup
        .element(
            "p", labels.of("imprint", under.actor(), labels.time(under.time()), under.origin()))
        .line();
    markup.element("p", labels.of("imprint.help")).line().close().line();
  }

  private void paragraph(String style, String content) {
    markup.element("p", content, "class", style).line();
  }

  private void facts() {
    if (document.facts().isEmpty()) {
      return;
    }
    markup.open("section", "class", "facts").line();
    markup.element("h2", labels.of("facts")).line();
    markup.element("p", labels.of("facts.help")).line();
    if (!text.notes().isEmpty()) {
      markup.element("h3", labels.of("override")).line();
      text.notes().forEach(note -> paragraph("override", note));
    }
    document.facts().forEach(this::fact);
    markup.close().line();
  }

  private void fact(Fact fact) {
    markup.open("article", "class", "fact", "id", fact.id()).line();
    markup.open("h3").text(fact.title() + " ").element("strong", fact.text()).close().line();
    markup.open("dl").line();
    term("region", fact.regionName());
    term("period", labels.period(fact.period()));
    term("status", labels.status(fact.status()));
    term("definition", fact.definition());
    fact.findBasis().ifPresent(basis -> term("basis", basis));
    fact.findDespite()
        .ifPresent(
            by -> {
              term("ban", by.ban());
              term("despite", by.reason());
            });
    term("exact", fact.value() + (fact.unit().isEmpty() ? "" : " " + fact.unit()));
    term("records", labels.of("records.value", Long.toString(fact.records())));
    if (fact.sequence() >= 0) {
      term("sequence", labels.of("sequence.value", Long.toString(fact.sequence())));
    }
    if (fact.uses().isEmpty()) {
      term("decides", labels.of("decides.value"));
    }
    markup.close().line();
    if (text.leadsTo(fact)) {
      markup.element("a", labels.of("back"), "class", "back", "href", "#u-" + fact.id()).line();
    }
    markup.close().line();
  }

  private void term(String label, String value) {
    markup.element("dt", labels.of(label)).element("dd", value).line();
  }
}
