package org.dajuan.claims.repair;

import java.util.List;
import org.dajuan.claims.table.Table;

/**
 * One form for each character: half-width digits and letters, full-width Chinese punctuation,
 * paired quotation marks, simplified characters. Only a change of character (traditional to
 * simplified) is reported; another width is the same character.
 */
final class CharacterFolding {

  private final Simplification simplification = Simplification.instance();

  /**
   * @param tables in order; what stands in them is left out, but for a line break in its place
   */
  Rewrite fold(String original, List<Table> tables, List<Repair> repairs) {
    Rewrite draft = new Rewrite(original.length());
    boolean doubleOpen = false;
    boolean singleOpen = false;
    int offset = 0;
    int nextTable = 0;
    for (int i = 0; i < original.length(); offset++) {
      if (nextTable < tables.size() && tables.get(nextTable).start() == offset) {
        Table table = tables.get(nextTable++);
        draft.add('\n', offset, offset + 1);
        i = original.offsetByCodePoints(i, table.end() - table.start());
        offset = table.end();
        if (i >= original.length()) {
          break;
        }
      }
      int cp = original.codePointAt(i);
      int next = i + Character.charCount(cp);
      char previous = i == 0 ? '\n' : original.charAt(i - 1);
      char following = next < original.length() ? original.charAt(next) : '\n';
      i = next;
      if (cp == '"') {
        doubleOpen = !doubleOpen;
        draft.add(doubleOpen ? '“' : '”', offset, offset + 1);
      } else if (cp == '\'') {
        singleOpen = !singleOpen;
        draft.add(singleOpen ? '‘' : '’', offset, offset + 1);
      } else if (Character.isBmpCodePoint(cp)) {
        char folded = fold((char) cp, previous, following);
        if (folded == 0) {
          continue;
        }
        char simple = simplification.of(folded);
        if (simple != folded) {
          repairs.add(
              new Repair(offset, offset + 1, String.valueOf(folded), String.valueOf(simple)));
        }
        draft.add(simple, offset, offset + 1);
        if (folded == '\n' && previous == '。') {
          doubleOpen = false;
          singleOpen = false;
        }
      } else {
        draft.add('□', offset, offset + 1);
      }
    }
    return draft;
  }

  /** The canonical character, 0 for one to be left out (zero width, carriage return of a pair). */
  private static char fold(char c, char previous, char following) {
    if (c >= '！' && c <= '～') {
      return punctuation((char) (c - 0xFEE0), asciiDigit(previous), asciiDigit(following), c);
    }
    return switch (c) {
      case '\r' -> following == '\n' ? 0 : '\n';
      case '\u2028', '\u2029', '\f', '\u000b', '\u0085' -> '\n';
      case '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060' -> 0;
      case '\t', '\u00a0', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006' -> ' ';
      case '\u2007', '\u2008', '\u2009', '\u200a', '\u202f' -> ' ';
      case '∶', '︰', '﹕', '꞉' -> asciiDigit(previous) ? ':' : '：';
      case '·', '•', '・', '﹒', '．' -> asciiDigit(previous) && asciiDigit(following) ? '.' : '·';
      case '﹪' -> '%';
      case '○', '◯' -> isNumeral(previous) || isNumeral(following) ? '〇' : c;
      case '–', '‐', '‑', '‒', '−' -> '-';
      case '〜', '∼' -> '~';
      case '「', '『', '〝', '＂' -> '“';
      case '」', '』', '〞' -> '”';
      case '〔', '【', '［', '﹝' -> '（';
      case '〕', '】', '］', '﹞' -> '）';
      case '､' -> '、';
      case '｡' -> '。';
      case '／' -> '/';
      default -> c < 128 ? punctuation(c, asciiDigit(previous), asciiDigit(following), c) : c;
    };
  }

  private static char punctuation(char ascii, boolean afterDigit, boolean beforeDigit, char as) {
    return switch (ascii) {
      case ',' -> afterDigit && beforeDigit ? ',' : '，';
      case ';' -> '；';
      case ':' -> afterDigit && beforeDigit ? ':' : '：';
      case '!' -> '！';
      case '?' -> '？';
      case '(', '[' -> '（';
      case ')', ']' -> '）';
      case '\n' -> '\n';
      default -> as == ascii || as >= '！' ? ascii : as;
    };
  }

  private static boolean isNumeral(char c) {
    return "〇○◯一二三四五六七八九".indexOf(c) >= 0;
  }

  private static boolean asciiDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
