package org.dajuan.reports.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dajuan.reports.document.Document;

/** CommonMark with tables, for reading as it stands and for further editing. */
public final class MarkdownFormat implements Format {

  static final TrailingSeal SEAL = new TrailingSeal("<!-- dajuan-proof ", " -->\n");

  MarkdownFormat() {}

  @Override
  public String code() {
    return "md";
  }

  @Override
  public String mediaType() {
    return "text/markdown; charset=utf-8";
  }

  @Override
  public byte[] draft(Document document) {
    return bytes(new MarkdownWriter(document, Optional.empty()).write());
  }

  @Override
  public byte[] published(Document document, Imprint imprint) {
    return bytes(new MarkdownWriter(document, Optional.of(imprint)).write());
  }

  @Override
  public SealPlace sealPlace() {
    return SEAL;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
