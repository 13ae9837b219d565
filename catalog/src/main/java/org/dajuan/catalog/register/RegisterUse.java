package org.dajuan.catalog.register;

import java.util.List;

/**
 * 用途 — what the program itself writes into a register that says so ({@code use:} in its pack). A
 * register keeps its own title, life cycle and further fields; those named here it must have.
 */
public enum RegisterUse {
  /**
   * 索要记录 — somebody who checks a text asks the department in charge for a record that is missing.
   * The org field is the department, the region field the place spoken of.
   */
  RECORD_REQUEST(List.of("matter", "period", "sentence", "asked_by", "asked_on"));

  private final List<String> fields;

  RegisterUse(List<String> fields) {
    this.fields = fields;
  }

  /** Fields that are filled, besides region and org. */
  public List<String> fields() {
    return fields;
  }
}
