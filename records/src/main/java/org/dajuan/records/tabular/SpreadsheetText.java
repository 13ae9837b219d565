package org.dajuan.records.tabular;

/**
 * Texts in CSV that a spreadsheet program would not leave as they are. It computes what begins with
 * an equals sign, and takes {@code +86} for a number; so such texts are written behind an
 * apostrophe, which it takes for the sign of a text, and read without it. Law: {@code
 * read(write(t))} equals {@code t}. See CWE-1236.
 */
public final class SpreadsheetText {
  private static final char TEXT_FOLLOWS = '\'';

  /** What begins a formula, also in full width, and the apostrophe itself. */
  private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20'";

  private SpreadsheetText() {}

  /** The cell that holds the text and nothing else. */
  public static String write(String text) {
    return isGuarded(text, 0) ? TEXT_FOLLOWS + text : text;
  }

  /**
   * The text that a cell holds. {@code ="00123"}, by which people keep the zeros of a number in
   * CSV, is 00123.
   */
  public static String read(String cell) {
    if (cell.length() < 2) {
      return cell;
    } else if (cell.charAt(0) == TEXT_FOLLOWS && isGuarded(cell, 1)) {
      return cell.substring(1);
    } else if (cell.startsWith("=\"") && cell.endsWith("\"") && cell.length() > 2) {
      String inner = cell.substring(2, cell.length() - 1);
      String plain = inner.replace("\"\"", "\0");
      return plain.indexOf('"') < 0 ? plain.replace('\0', '"') : cell;
    }
    return cell;
  }

  private static boolean isGuarded(String text, int at) {
    return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
