package org.dajuan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.export.AnnotatedHtml;
import org.dajuan.claims.export.AnnotatedWord;
import org.dajuan.claims.export.CheckedText;
import org.dajuan.claims.json.CheckJson;

/** The result of a check as a file to hand on. */
enum AnnotatedCopy {
  HTML,
  DOCX,
  JSON;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AnnotatedCopy of(String code) {
    return find(code)
        .orElseThrow(
            () -> {
              List<String> known = Arrays.stream(values()).map(AnnotatedCopy::code).toList();
              return Lookup.unknown("check_format_unknown", code, known);
            });
  }

  /** The format that the name of a file asks for; HTML when it asks for none. */
  static AnnotatedCopy named(Path file) {
    String name = file.toString();
    return find(name.substring(name.lastIndexOf('.') + 1)).orElse(HTML);
  }

  private static Optional<AnnotatedCopy> find(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /**
   * Writes the copy; folders are made as needed, the checked file itself is never written over.
   *
   * @param source the file that was checked
   */
  void write(Path source, ReadDocument document, CheckResult result, Catalog catalog, Path target)
      throws IOException {
    if (Files.exists(target) && Files.isSameFile(source, target)) {
      throw Failure.badInput("check_overwrites", target);
    }
    CheckedText checked =
        new CheckedText(
            String.valueOf(source.getFileName()),
            document.text(),
            result,
            catalog,
            CheckLines.locale());
    if (this == DOCX && !AnnotatedWord.canHold(result)) {
      throw Failure.badInput(
          "check_docx_too_large", source, AnnotatedWord.MOST_CLAIMS, AnnotatedWord.MOST_CHARACTERS);
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    switch (this) {
      case HTML -> {
        try (Writer out = Files.newBufferedWriter(target)) {
          AnnotatedHtml.write(checked, out);
        }
      }
      case JSON -> {
        try (Writer out = Files.newBufferedWriter(target)) {
          new CheckJson().write(result, out);
          out.write("\n");
        }
      }
      case DOCX -> {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
          if (document.format() == DocumentFormat.DOCX) {
            AnnotatedWord.writeInto(Files.readAllBytes(source), checked, out);
          } else {
            AnnotatedWord.write(checked, out);
          }
        }
      }
    }
  }
}
