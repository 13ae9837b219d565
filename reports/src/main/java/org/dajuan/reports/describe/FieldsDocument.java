package org.dajuan.reports.describe;

import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;

/** All fields of all registers of a catalog as one Markdown document, beside the one of streams. */
public final class FieldsDocument {

  /** Name of the file, to which the document of streams links. */
  public static final String FILE = "fields.md";

  private FieldsDocument() {}

  /** The document. */
  public static String of(Catalog catalog) {
    Markdown out = new Markdown();
    out.line("# 字段 · Fields").line("");
    out.line(
        "Generated from the packs by `./dajuan pack describe --fields`; change the packs, not this page.");
    out.line("Fields with \\* are required.").line("");
    for (Stream stream : catalog.streams().values()) {
      out.heading(2, Markdown.both(stream.title()));
      for (Register register : catalog.registersOf(stream)) {
        out.line("<a id=\"" + anchor(register) + "\"></a>").line("");
        out.heading(3, Markdown.both(register.title()) + " " + Markdown.code(register.id()));
        out.table(
            List.of("field", "title", "type", "privacy"),
            register.fields().stream().map(FieldsDocument::field).toList());
      }
    }
    return out.toString();
  }

  /** Where the fields of a register stand. */
  static String anchor(Register register) {
    return "register-" + register.id();
  }

  private static List<String> field(Field field) {
    String ban =
        field.publicationBan() == null
            ? ""
            : ", not for publication: " + field.publicationBan().en();
    return List.of(
        Markdown.code(field.name()) + (field.required() ? " \\*" : ""),
        Markdown.both(field.title()),
        TypeNames.of(field.type()),
        field.privacy().name().toLowerCase(Locale.ROOT) + ban);
  }
}
