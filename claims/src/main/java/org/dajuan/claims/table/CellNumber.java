package org.dajuan.claims.table;

/** Whether a cell holds a number and nothing else: 102.6, -3.2, 12,600, 77.8%, (4.5). */
final class CellNumber {

  private static final int LONGEST = 20;

  private CellNumber() {}

  /** The number as the scanner of quantities reads it, empty when the cell holds anything else. */
  static String plain(String cell) {
    StringBuilder plain = new StringBuilder();
    boolean digits = false;
    for (int i = 0; i < cell.length() && i < LONGEST; i++) {
      char c = folded(cell.charAt(i));
      boolean sign = plain.length() == 0 && (c == '-' || c == '+');
      boolean percent = c == '%' && i == cell.length() - 1 && digits;
      boolean inside = digits && (c == '.' || c == ',');
      if (Character.isDigit(c)) {
        digits = true;
      } else if (!sign && !percent && !inside) {
        return "";
      }
      if (c != '+') {
        plain.append(c);
      }
    }
    return digits && cell.length() <= LONGEST ? plain.toString() : "";
  }

  /** Cells that stand for no value: a dash, dots, nothing. */
  static boolean isVoid(String cell) {
    return cell.chars().allMatch(c -> "-—－–…·./\\*×".indexOf(c) >= 0);
  }

  static char folded(char c) {
    if (c >= '０' && c <= '９') {
      return (char) ('0' + c - '０');
    }
    return switch (c) {
      case '－', '−', '–', '﹣' -> '-';
      case '＋' -> '+';
      case '．' -> '.';
      case '，' -> ',';
      case '％', '﹪' -> '%';
      default -> c;
    };
  }
}
