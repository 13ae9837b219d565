package org.dajuan.catalog;

/**
 * 工作 — one line of work.
 *
 * @param chapter id of its {@link Chapter}
 * @param owner id of the org that owns it
 */
public record Stream(String id, Localized title, Localized help, String chapter, String owner) {}
