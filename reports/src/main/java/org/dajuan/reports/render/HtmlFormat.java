package org.dajuan.reports.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dajuan.reports.document.Document;

/** One page that needs nothing else: no script, no outside resource. */
public final class HtmlFormat implements Format {

  static final TrailingSeal SEAL =
      new TrailingSeal(
          "<script type=\"application/json\" id=\"dajuan-proof\">",
          "</script>\n</body>\n</html>\n");

  HtmlFormat() {}

  @Override
  public String code() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html; charset=utf-8";
  }

  @Override
  public byte[] draft(Document document) {
    return bytes(new HtmlWriter(document, Optional.empty()).write());
  }

  @Override
  public byte[] published(Document document, Imprint imprint) {
    return bytes(new HtmlWriter(document, Optional.of(imprint)).write());
  }

  @Override
  public SealPlace sealPlace() {
    return SEAL;
  }

  private static byte[] bytes(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
