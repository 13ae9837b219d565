package org.dajuan.claims.things;

/**
 * A name as it is compared: without quotation marks, punctuation, spaces and remarks in
 * parentheses, so that “甲”文化 园 and 甲文化园 are one.
 */
public final class NameText {

  private NameText() {}

  /** Letters and digits only; what stands in parentheses is left out. */
  public static String of(String name) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && Character.isLetterOrDigit(c)) {
        kept.append(Character.toLowerCase(c));
      }
    }
    return kept.toString();
  }
}
