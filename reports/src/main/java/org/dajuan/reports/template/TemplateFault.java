package org.dajuan.reports.template;

import org.dajuan.catalog.Localized;

/**
 * A fault in the grammar of a template.
 *
 * @param offset where it begins, in chars of the template's text
 * @param code stable name of the finding
 */
record TemplateFault(int offset, String code, Localized message, Localized remedy) {

  static TemplateFault of(
      int offset, String code, String zh, String en, String remedyZh, String remedyEn) {
    return new TemplateFault(
        offset, code, new Localized(zh, sentence(en)), new Localized(remedyZh, remedyEn));
  }

  /** With a capital letter and a full stop. */
  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
