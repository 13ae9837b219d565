package org.dajuan.reports.render;

import java.util.Arrays;
import java.util.Optional;

/** A format in which documents are written. */
public enum Format {
  HTML("html", "text/html; charset=utf-8"),
  MARKDOWN("md", "text/markdown; charset=utf-8"),
  JSON("json", "application/json");

  private final String code;
  private final String mediaType;

  Format(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** Its name on the command line, and the ending of its files. */
  public String code() {
    return code;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format of this code. */
  public static Optional<Format> find(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }
}
