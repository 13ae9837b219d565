package org.dajuan.reports.render;

import java.util.List;
import java.util.Optional;

/** The formats in which documents are written, each by one class. */
public final class Formats {

  public static final Format HTML = new HtmlFormat();
  public static final Format MARKDOWN = new MarkdownFormat();
  public static final Format JSON = new JsonFormat();

  private static final List<Format> ALL = List.of(HTML, MARKDOWN, JSON);

  private Formats() {}

  /**
   * A published file that was recognized.
   *
   * @param sealed the file taken apart
   */
  public record Recognized(Format format, SealPlace.Sealed sealed) {}

  /** All formats, in the order in which they are published. */
  public static List<Format> list() {
    return ALL;
  }

  /** The format of this code. */
  public static Optional<Format> find(String code) {
    return ALL.stream().filter(format -> format.code().equals(code)).findFirst();
  }

  /** Takes a published file of any format apart; empty if it has no place for a seal. */
  public static Optional<Recognized> recognize(byte[] file) {
    for (Format format : ALL) {
      Optional<SealPlace.Sealed> sealed = format.sealPlace().split(file);
      if (sealed.isPresent()) {
        return Optional.of(new Recognized(format, sealed.get()));
      }
    }
    return Optional.empty();
  }
}
