package org.dajuan.reports.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dajuan.catalog.text.CsvWriter;

/** Filled forms as plain text. */
final class FormText {

  private FormText() {}

  /** RFC 4180 with the headings as first line; nothing stands around the table. */
  static String csv(FilledForm filled) {
    StringBuilder out = new StringBuilder();
    try {
      CsvWriter.write(out, filled.headings().stream().map(FilledForm.Heading::title).toList());
      for (FilledForm.Row row : filled.rows()) {
        CsvWriter.write(out, row.cells().stream().map(FilledForm.Cell::text).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  static String markdown(FilledForm filled, FormWords words, Locale locale) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(filled.form().title().in(locale)).append("\n\n");
    words.head(filled).forEach(each -> out.append("- ").append(each).append('\n'));
    out.append("\n|");
    filled.headings().forEach(each -> out.append(' ').append(escaped(each.title())).append(" |"));
    out.append("\n|").append(" --- |".repeat(filled.headings().size())).append('\n');
    for (FilledForm.Row row : filled.rows()) {
      out.append('|');
      row.cells().forEach(each -> out.append(' ').append(escaped(words.cell(each))).append(" |"));
      out.append('\n');
    }
    if (filled.rows().size() < filled.total()) {
      out.append('\n').append(words.of("more", filled.total(), filled.rows().size())).append('\n');
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ");
  }
}
