package org.dajuan.catalog.expression;

import java.util.Arrays;
import java.util.Locale;

/**
 * Prepares an expression for the SQL parser. SQL reserves hundreds of words (year, value, period,
 * result) that are natural names of fields; here every word that is not of our small {@link
 * Vocabulary} is quoted, so that it reaches the parser as a name. Characters and functions that the
 * language does not have are refused at once.
 */
final class SourceScanner {

  /** Longest text of an expression, in UTF-16 units. */
  static final int MAX_LENGTH = 4000;

  /** Deepest nesting of parentheses and case. */
  static final int MAX_DEPTH = 60;

  /** Most operators of one expression; each may be one more level of the tree. */
  static final int MAX_OPERATORS = 400;

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int[] origins = new int[256];
  private int at;
  private int depth;
  private int operators;
  private String previousWord = "";
  private boolean afterExtract;

  private SourceScanner(String text) {
    this.text = text;
  }

  static Source scan(String text) {
    if (text.isBlank()) {
      throw Source.faultAt(text, 0, "表达式是空的", "The expression is empty");
    }
    if (text.length() > MAX_LENGTH) {
      throw Source.faultAt(
          text,
          MAX_LENGTH,
          "表达式超过" + MAX_LENGTH + "个字符",
          "The expression is longer than " + MAX_LENGTH + " characters");
    }
    return new SourceScanner(text).run();
  }

  private Source run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\'') {
        quoted('\'', "文字缺少结尾的单引号", "A text lacks its closing quote '");
      } else if (c == '"') {
        quoted('"', "字段名缺少结尾的双引号", "A field name lacks its closing quote \"");
      } else if (isWordStart(c)) {
        word();
      } else if (Character.isDigit(c) && c < 128) {
        number();
      } else {
        sign(c);
      }
    }
    return new Source(text, out.toString(), Arrays.copyOf(origins, out.length()));
  }

  private void quoted(char quote, String zh, String en) {
    int start = at;
    int end = at + 1;
    while (true) {
      if (end >= text.length()) {
        throw Source.faultAt(text, start, zh, en);
      }
      char c = text.charAt(end);
      if (c == '\n' || c == '\r' || c == 0) {
        throw Source.faultAt(text, end, "引号内不能换行", "A quoted text must stand on one line");
      }
      if (c == quote) {
        if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
          end++;
        } else {
          break;
        }
      }
      end++;
    }
    copy(end + 1);
    previousWord = "";
  }

  private void word() {
    int start = at;
    int end = start;
    while (end < text.length() && (isWordStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    String word = text.substring(start, end);
    String lower = word.toLowerCase(Locale.ROOT);
    int next = skipSpace(end);
    char following = next < text.length() ? text.charAt(next) : 0;
    if (Vocabulary.KEYWORDS.contains(lower)) {
      count(lower);
      copy(end);
    } else if ((lower.equals("date") || lower.equals("timestamp")) && following == '\'') {
      copy(end);
    } else if (afterExtract && Vocabulary.DATE_PARTS.contains(lower)) {
      copy(end);
    } else if (following == '(') {
      if (!Vocabulary.isFunction(lower)) {
        String known = Vocabulary.functionList();
        throw Source.faultAt(
            text,
            start,
            "没有函数" + word + "，可用：" + known,
            "There is no function " + word + "; the functions are " + known);
      }
      if (lower.equals(Vocabulary.PARAMETER)) {
        // A word that SQL reserves, so that the parser would not take it for a function.
        quote(end);
      } else {
        copy(end);
      }
    } else {
      quote(end);
    }
    previousWord = lower;
    afterExtract = false;
  }

  private void number() {
    int end = at;
    boolean point = false;
    while (end < text.length()
        && (isDigit(text.charAt(end)) || (text.charAt(end) == '.' && !point))) {
      point |= text.charAt(end) == '.';
      end++;
    }
    if (end < text.length() && isWordStart(text.charAt(end))) {
      throw Source.faultAt(
          text, end, "数字后面不能直接跟文字", "A number cannot be followed directly by a word");
    }
    copy(end);
    previousWord = "";
  }

  private void sign(char c) {
    if (Character.isWhitespace(c) || c == '\u3000') {
      put(' ', at++);
      return;
    }
    boolean comment = text.startsWith("--", at) || text.startsWith("/*", at);
    if (comment || "+-*/=<>(),".indexOf(c) < 0) {
      throw refused(c, comment);
    }
    if (c == '(') {
      afterExtract = previousWord.equals("extract");
      deeper();
    } else if (c == ')') {
      depth--;
    } else if ("+-*/".indexOf(c) >= 0) {
      operator();
    }
    put(c, at++);
    previousWord = "";
  }

  private ExpressionException refused(char c, boolean comment) {
    if (comment) {
      return Source.faultAt(text, at, "表达式内不能写注释", "An expression cannot contain comments");
    }
    String shown = new String(Character.toChars(text.codePointAt(at)));
    String fullWidth = "＋－＊／＝＜＞（），。‘’“”！";
    if (fullWidth.indexOf(c) >= 0) {
      return Source.faultAt(
          text,
          at,
          "全角符号“" + shown + "”请改为半角",
          "Write the full-width sign " + shown + " in half width");
    }
    if (c == '!') {
      return Source.faultAt(text, at, "不等于请写 <>", "Write <> for not equal");
    }
    return Source.faultAt(
        text, at, "表达式里不能有“" + shown + "”", "The sign " + shown + " has no meaning here");
  }

  private void count(String keyword) {
    if (keyword.equals("case")) {
      deeper();
    } else if (keyword.equals("end")) {
      depth--;
    } else if (keyword.equals("not") || keyword.equals("and") || keyword.equals("or")) {
      operator();
    }
  }

  private void operator() {
    if (++operators > MAX_OPERATORS) {
      throw Source.faultAt(
          text,
          at,
          "运算超过" + MAX_OPERATORS + "个",
          "The expression has more than " + MAX_OPERATORS + " operators");
    }
  }

  private void deeper() {
    if (++depth > MAX_DEPTH) {
      throw tooDeep();
    }
  }

  private ExpressionException tooDeep() {
    return Source.faultAt(
        text,
        at,
        "嵌套超过" + MAX_DEPTH + "层",
        "The expression is nested more than " + MAX_DEPTH + " deep");
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void quote(int end) {
    put('"', at);
    copy(end);
    put('"', end - 1);
  }

  private void copy(int end) {
    while (at < end) {
      put(text.charAt(at), at);
      at++;
    }
  }

  private void put(char c, int origin) {
    if (out.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[out.length()] = origin;
    out.append(c);
  }

  private static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
