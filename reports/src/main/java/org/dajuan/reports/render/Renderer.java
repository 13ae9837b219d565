package org.dajuan.reports.render;

import java.util.Optional;
import org.dajuan.reports.document.Document;

/** Writes documents as files. Stateless and thread-safe. */
public final class Renderer {

  private Renderer() {}

  /** A draft: marked as such, without a place for a proof. */
  public static String draft(Document document, Format format) {
    return write(document, format, Optional.empty());
  }

  /** A document under an imprint, with an empty place at its end into which the proof is put. */
  public static String published(Document document, Format format, Imprint imprint) {
    return write(document, format, Optional.of(imprint));
  }

  private static String write(Document document, Format format, Optional<Imprint> imprint) {
    return switch (format) {
      case HTML -> new HtmlWriter(document, imprint).write();
      case MARKDOWN -> new MarkdownWriter(document, imprint).write();
      case JSON -> new JsonWriter(document, imprint).write();
    };
  }
}
