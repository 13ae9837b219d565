package org.dajuan.catalog.finding;

import org.dajuan.catalog.word.Localized;

/**
 * Weight and words of a fault. Names of values stand in braces.
 *
 * @param message one sentence: what is wrong
 * @param remedy one sentence: how to mend it; may be empty
 */
public record FaultText(Severity severity, Localized message, Localized remedy) {

  public static FaultText of(
      Severity severity, String zh, String en, String remedyZh, String remedyEn) {
    return new FaultText(severity, new Localized(zh, en), new Localized(remedyZh, remedyEn));
  }

  public static FaultText error(String zh, String en, String remedyZh, String remedyEn) {
    return of(Severity.ERROR, zh, en, remedyZh, remedyEn);
  }

  public static FaultText warning(String zh, String en, String remedyZh, String remedyEn) {
    return of(Severity.WARNING, zh, en, remedyZh, remedyEn);
  }
}
