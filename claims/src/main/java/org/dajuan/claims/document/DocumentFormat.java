package org.dajuan.claims.document;

import java.util.Locale;

/** How a text came. */
public enum DocumentFormat {
  TEXT,
  HTML,
  DOCX,
  PDF;

  /** As written in JSON and shown to people: text, html, docx, pdf. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
