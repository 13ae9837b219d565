package org.dajuan.catalog;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.word.Localized;

/**
 * 工作 — one line of work.
 *
 * @param chapter id of its {@link Chapter}
 * @param owner id of the org that owns it
 * @param basis what its registers, rules, deadlines and warnings rest on unless they say otherwise
 * @param needs what it needs of registers of personal data that other streams keep
 */
public record Stream(
    String id,
    Localized title,
    Localized help,
    String chapter,
    String owner,
    Basis basis,
    List<Need> needs) {

  public Stream {
    needs = List.copyOf(needs);
  }

  /** The same stream with more needs. */
  public Stream needing(List<Need> more) {
    List<Need> all = new ArrayList<>(needs);
    all.addAll(more);
    return new Stream(id, title, help, chapter, owner, basis, all);
  }
}
