package org.dajuan.catalog.register;

/**
 * How a person gives a value of a field, whether on a page or in a workbook. Fewer than {@link
 * FieldKind}: whatever is typed and checked alike is one.
 */
public enum InputKind {
  /** One line of text. */
  LINE,
  /** Several lines. */
  PARAGRAPHS,
  /** A number that names something; it is not counted with, and its zeros in front stay. */
  DIGITS,
  LINK,
  WHOLE_NUMBER,
  /** A decimal without unit, or in percent. */
  NUMBER,
  /** A number with a unit. */
  AMOUNT,
  YEAR,
  MONTH,
  /** A year, quarter, month or day. */
  PERIOD,
  DAY,
  /** A point in time. */
  TIME,
  YES_NO,
  /** One of a list. */
  CHOICE,
  /** Several of a list. */
  CHOICES,
  REGION,
  ORG,
  /** A record of another register. */
  RECORD,
  /** A place on a map. */
  POINT,
  FILE;

  /** Whether a spreadsheet must keep it as typed, for it would read a number or a day into it. */
  public boolean isKeptAsTyped() {
    return switch (this) {
      case LINE, DIGITS, MONTH, PERIOD -> true;
      case PARAGRAPHS,
          LINK,
          WHOLE_NUMBER,
          NUMBER,
          AMOUNT,
          YEAR,
          DAY,
          TIME,
          YES_NO,
          CHOICE,
          CHOICES,
          REGION,
          ORG,
          RECORD,
          POINT,
          FILE ->
          false;
    };
  }
}
