package org.dajuan.reports.template;

/**
 * Marks in CommonMark text where something computed stands, so that no character of it can be taken
 * for markup: a private-use character, the number in private-use digits, a closing character.
 */
public final class Placeholder {

  private static final char OPEN = '\ue000';
  private static final char CLOSE = '\ue001';
  private static final char ZERO = '\ue010';

  private Placeholder() {}

  /** Whether a character is needed for placeholders and must not stand in text. */
  static boolean isReserved(char c) {
    return c >= OPEN && c <= ZERO + 9;
  }

  /** The mark for the thing with this number. */
  public static String of(int number) {
    StringBuilder mark = new StringBuilder().append(OPEN);
    for (char digit : Integer.toString(number).toCharArray()) {
      mark.append((char) (digit - '0' + ZERO));
    }
    return mark.append(CLOSE).toString();
  }

  /** Receives the pieces of a text in their order. */
  public interface Pieces {
    void text(String text);

    void mark(int number);
  }

  /** Takes a text with marks apart. */
  public static void split(String text, Pieces pieces) {
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf(OPEN, at);
      int stop = open < 0 ? text.length() : open;
      if (stop > at) {
        pieces.text(text.substring(at, stop));
      }
      if (open < 0) {
        return;
      }
      int close = text.indexOf(CLOSE, open);
      int number = 0;
      for (int i = open + 1; i < close; i++) {
        number = number * 10 + (text.charAt(i) - ZERO);
      }
      pieces.mark(number);
      at = close + 1;
    }
  }
}
