package org.dajuan.reports.describe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Chapter;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.parameter.Parameter;

/** All streams of a catalog as one Markdown document, the same for the same packs. */
public final class StreamsDocument {

  private StreamsDocument() {}

  /** The document. */
  public static String of(Catalog catalog) {
    Markdown out = new Markdown();
    out.line("# 工作 · Streams").line("");
    out.line(
        "Generated from the packs by `./dajuan pack describe`; change the packs, not this page.");
    out.line(
        "A source says where a rule, deadline or warning comes from. What no document was read for");
    out.line(
        "is **unconfirmed**; *practice elsewhere* and *proposal of this pack* are defaults, not law.");
    out.line("The fields of each register stand in [" + FieldsDocument.FILE + "](fields.md).")
        .line("");
    contents(catalog, out);
    Set<String> drawn = new HashSet<>();
    for (Chapter chapter : catalog.chapters().values()) {
      out.heading(2, Markdown.both(chapter.title()));
      for (Stream stream : catalog.streams().values()) {
        if (stream.chapter().equals(chapter.id())) {
          new StreamText(catalog, stream, out, drawn).write();
        }
      }
    }
    sharedParameters(catalog, out);
    forms(catalog, out);
    return out.toString();
  }

  private static void contents(Catalog catalog, Markdown out) {
    List<List<String>> rows = new ArrayList<>();
    for (Chapter chapter : catalog.chapters().values()) {
      for (Stream stream : catalog.streams().values()) {
        if (stream.chapter().equals(chapter.id())) {
          rows.add(
              List.of(
                  chapter.title().zh(),
                  Markdown.both(stream.title()),
                  count(catalog.registersOf(stream).size()),
                  count(catalog.indicatorsOf(stream).size()),
                  count(
                      catalog.registersOf(stream).stream()
                          .mapToInt(each -> each.rules().size())
                          .sum()),
                  count(
                      (int)
                          catalog.warnings().values().stream()
                              .filter(each -> each.stream().equals(stream.id()))
                              .count())));
        }
      }
    }
    out.table(List.of("chapter", "stream", "registers", "indicators", "rules", "warnings"), rows);
  }

  private static String count(int number) {
    return Integer.toString(number);
  }

  /** Parameters that belong to no stream. */
  private static void sharedParameters(Catalog catalog, Markdown out) {
    List<List<String>> rows = new ArrayList<>();
    for (Parameter each : catalog.parameters().values()) {
      if (!catalog.streams().containsKey(each.stream())) {
        rows.add(ParameterText.row(each));
      }
    }
    if (!rows.isEmpty()) {
      out.heading(2, "共用参数 · Shared parameters");
      out.table(ParameterText.HEADS, rows);
    }
  }

  private static void forms(Catalog catalog, Markdown out) {
    if (catalog.forms().isEmpty()) {
      return;
    }
    out.heading(2, "报表 · Forms");
    List<List<String>> rows = new ArrayList<>();
    for (Form form : catalog.forms().values()) {
      Org issuer = catalog.orgs().get(form.issuer());
      long asked = form.columns().stream().filter(FormColumn::isAsked).count();
      rows.add(
          List.of(
              Markdown.stacked(form.title()) + "<br>" + Markdown.code(form.id()),
              issuer == null ? form.issuer() : issuer.title().zh(),
              form.frequency().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              form.filledBy().level() == null
                  ? "each " + form.filledBy().orgKind()
                  : "each " + form.filledBy().level(),
              form.columns().size() + ", of which asked " + asked,
              Markdown.stacked(form.legalBasis()),
              Markdown.basis(form.basis())));
    }
    out.table(
        List.of("form", "issuer", "every", "filled by", "columns", "legal basis", "source"), rows);
  }
}
