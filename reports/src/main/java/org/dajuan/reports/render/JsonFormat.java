package org.dajuan.reports.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dajuan.reports.document.Document;

/** The whole tree for programs. */
public final class JsonFormat implements Format {

  static final TrailingSeal SEAL = new TrailingSeal("\n  \"proof\" : ", "\n}\n");

  JsonFormat() {}

  @Override
  public String code() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public byte[] draft(Document document) {
    return bytes(new JsonWriter(document, Optional.empty()).write());
  }

  @Override
  public byte[] published(Document document, Imprint imprint) {
    return bytes(new JsonWriter(document, Optional.of(imprint)).write());
  }

  @Override
  public SealPlace sealPlace() {
    return SEAL;
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
