package org.dajuan.catalog;

/**
 * 工作 — one line of work.
 *
 * @param chapter id of its {@link Chapter}
 * @param owner id of the org that owns it
 * @param basis what its registers, rules, deadlines and warnings rest on unless they say otherwise
 */
public record Stream(
    String id, Localized title, Localized help, String chapter, String owner, Basis basis) {

  /** A stream that names no source. */
  public Stream(String id, Localized title, Localized help, String chapter, String owner) {
    this(id, title, help, chapter, owner, Basis.UNSTATED);
  }
}
