package org.dajuan.reports.render;

import org.dajuan.reports.document.Document;

/**
 * 格式 — a form in which documents become files. Files are bytes: what a format writes may be text in
 * UTF-8 or an archive. The known ones stand in {@link Formats}. Stateless and thread-safe.
 */
public interface Format {

  /** Its name on the command line and in the ledger, and the ending of its files: html. */
  String code();

  /** For the {@code Content-Type} of the file. */
  String mediaType();

  /** A draft: marked as such, without a place for a seal. */
  byte[] draft(Document document);

  /** A document under an imprint, with an empty place into which its seal is put. */
  byte[] published(Document document, Imprint imprint);

  /** Where the seal lies in its published files. */
  SealPlace sealPlace();
}
