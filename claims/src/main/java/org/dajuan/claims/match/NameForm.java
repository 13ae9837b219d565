package org.dajuan.claims.match;

import java.util.Set;
import java.util.TreeSet;

/**
 * A name reduced to what tells it from others: no marks, no scope, no word that only says of which
 * kind the figure is (增速, 位次, 数). Compared by pairs of neighbouring characters.
 */
record NameForm(String text, Set<String> pairs, String scope) {

  private static final String[] LEADING = {"全县", "全市", "全区", "全省", "我县", "全年", "累计", "实现", "完成"};
  private static final String[] TRAILING = {
    "全市位次", "全省位次", "位次", "排名", "名次", "次数", "起数", "个数", "户数", "人数", "处数", "套数", "座数", "件数", "村数",
    "总数", "数量", "里程", "长度", "面积", "增长速度", "增长率", "增速", "增幅", "增长", "数"
  };

  static NameForm of(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
    }
    String text = letters.toString();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String word : LEADING) {
        if (text.startsWith(word) && text.length() > word.length() + 1) {
          text = text.substring(word.length());
          changed = true;
        }
      }
      for (String word : TRAILING) {
        if (text.endsWith(word) && text.length() > word.length() + 1) {
          text = text.substring(0, text.length() - word.length());
          changed = true;
        }
      }
    }
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return new NameForm(text, pairs, scopeOf(letters.toString()));
  }

  /** How high the scope is that a title names: 全国, 全省, 全市; empty when it names none. */
  private static String scopeOf(String text) {
    if (text.contains("全国") || text.contains("国家")) {
      return "nation";
    }
    if (text.contains("全省") || text.contains("省级")) {
      return "province";
    }
    return text.contains("全市") || text.contains("市级") ? "city" : "";
  }

  /**
   * How alike two names are, from 0 to 1. The defined name ({@code this}) must be found in what the
   * text says; what the text says beyond it costs less.
   *
   * @param shared how many pairs both have
   */
  double similarity(NameForm said, int shared) {
    if (text.equals(said.text)) {
      return 1;
    }
    if (pairs.isEmpty() || said.pairs.isEmpty()) {
      return 0;
    }
    double found = (double) shared / pairs.size();
    double used = (double) shared / said.pairs.size();
    double whole = said.text.contains(text) || text.contains(said.text) ? 0.1 : 0;
    return Math.min(0.98, 0.6 * found + 0.3 * used + whole);
  }
}
