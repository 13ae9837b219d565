package org.dajuan.catalog.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dajuan.catalog.expression.ExpressionException;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.word.Localized;

/**
 * Reads formulas over indicators.
 *
 * <pre>
 * formula  = term { ("+" | "-") term }
 * term     = factor { ("*" | "/") factor }
 * factor   = "-" factor | number | "(" formula ")" | indicator | function "(" arguments ")"
 * </pre>
 *
 * Which indicators and levels exist is for the caller to check, see {@link Parsed#mentions}.
 */
public final class FormulaParser {

  /** Longest text of a formula. */
  static final int MAX_LENGTH = 2000;

  /** Deepest nesting. */
  static final int MAX_DEPTH = 40;

  private static final Set<String> FUNCTIONS =
      new TreeSet<>(
          Set.of(
              "growth",
              "growth_points",
              "previous",
              "rank",
              "share",
              "ratio",
              "sum_of",
              "streak",
              "all_down",
              "diversity",
              "target_rate"));

  /** A name that a formula mentions, and where: line and column count from 1. */
  public record Mention(String name, boolean isLevel, int line, int column) {}

  /** A formula and the names in it, in order of appearance. */
  public record Parsed(Formula formula, List<Mention> mentions) {
    public Parsed {
      mentions = List.copyOf(mentions);
    }
  }

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private int at;
  private int depth;

  private FormulaParser(String text) {
    this.text = text;
  }

  /**
   * Reads a formula.
   *
   * @throws ExpressionException on any fault, with its position in the text
   */
  public static Parsed parse(String text) {
    FormulaParser parser = new FormulaParser(text);
    if (text.length() > MAX_LENGTH) {
      throw parser.fault(
          MAX_LENGTH,
          "公式超过" + MAX_LENGTH + "个字符",
          "The formula is longer than " + MAX_LENGTH + " characters");
    }
    Formula formula = parser.formula();
    if (parser.peek() != 0) {
      throw parser.fault(parser.at, "公式从这里起不合语法", "The formula cannot be read from here on");
    }
    return new Parsed(formula, parser.mentions);
  }

  private Formula formula() {
    if (++depth > MAX_DEPTH) {
      throw fault(
          at, "公式嵌套超过" + MAX_DEPTH + "层", "The formula is nested more than " + MAX_DEPTH + " deep");
    }
    Formula left = term();
    for (char sign = peek(); sign == '+' || sign == '-'; sign = peek()) {
      at++;
      left = new Formula.Arithmetic(sign, left, term());
    }
    depth--;
    return left;
  }

  private Formula term() {
    Formula left = factor();
    for (char sign = peek(); sign == '*' || sign == '/'; sign = peek()) {
      at++;
      left = new Formula.Arithmetic(sign, left, factor());
    }
    return left;
  }

  private Formula factor() {
    char c = peek();
    if (c == '-') {
      at++;
      if (peek() == '-') {
        throw fault(at, "不能连写两个负号", "Two signs in a row");
      }
      return new Formula.Arithmetic('-', new Formula.Constant(BigDecimal.ZERO), factor());
    } else if (c == '(') {
      at++;
      Formula inner = formula();
      expect(')');
      return inner;
    } else if (isDigit(c)) {
      return number();
    } else if (isLetter(c)) {
      int start = at;
      String name = word();
      return peek() == '(' ? function(name, start) : reference(name, start);
    }
    throw c == 0
        ? fault(text.stripTrailing().length(), "公式没有写完", "The formula ends too early")
        : fault(at, "公式从这里起不合语法", "The formula cannot be read from here on");
  }

  private Formula number() {
    int start = at;
    while (isDigit(raw()) || (raw() == '.' && text.indexOf('.', start) == at)) {
      at++;
    }
    return new Formula.Constant(new BigDecimal(text.substring(start, at)));
  }

  private Formula reference(String name, int start) {
    mention(name, false, start);
    return new Formula.Reference(name);
  }

  private Formula function(String name, int start) {
    expect('(');
    Formula read =
        switch (name) {
          case "growth" -> new Formula.Growth(formula());
          case "growth_points" -> new Formula.GrowthPoints(formula());
          case "previous" -> new Formula.Previous(formula());
          case "target_rate" -> new Formula.TargetRate(indicator());
          case "streak" -> new Formula.Streak(indicator());
          case "rank" -> rank();
          case "share" -> share();
          case "ratio" -> ratio();
          case "sum_of" -> new Formula.SumOf(formulas());
          case "diversity" -> new Formula.Diversity(formulas());
          case "all_down" -> new Formula.AllDown(indicators());
          default -> throw unknownFunction(name, start);
        };
    expect(')');
    return read;
  }

  private Formula rank() {
    String of = indicator();
    expect(',');
    keyword("within");
    peek();
    int start = at;
    String level = name("级别", "a level");
    mention(level, true, start);
    if (peek() != ',') {
      return new Formula.Rank(of, level, null);
    }
    at++;
    keyword("given");
    return new Formula.Rank(of, level, indicator());
  }

  private Formula share() {
    Formula part = formula();
    expect(',');
    keyword("of");
    return new Formula.Share(part, formula());
  }

  private Formula ratio() {
    Formula numerator = formula();
    expect(',');
    return new Formula.Ratio(numerator, formula());
  }

  private List<Formula> formulas() {
    List<Formula> all = new ArrayList<>();
    all.add(formula());
    while (peek() == ',') {
      at++;
      all.add(formula());
    }
    return List.copyOf(all);
  }

  private List<String> indicators() {
    List<String> all = new ArrayList<>();
    all.add(indicator());
    while (peek() == ',') {
      at++;
      all.add(indicator());
    }
    return List.copyOf(all);
  }

  private String indicator() {
    peek();
    int start = at;
    String name = name("指标", "an indicator");
    mention(name, false, start);
    return name;
  }

  private String name(String zh, String en) {
    if (!isLetter(peek())) {
      throw fault(at, "这里要写" + zh + "的名字", "The name of " + en + " is needed here");
    }
    return word();
  }

  private void keyword(String word) {
    peek();
    int start = at;
    if (!isLetter(raw()) || !word().equals(word) || peek() != '=') {
      throw fault(start, "这里要写 " + word + " = …", "Write " + word + " = … here");
    }
    at++;
  }

  private String word() {
    int start = at;
    while (isLetter(raw()) || isDigit(raw())) {
      at++;
    }
    return text.substring(start, at);
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw fault(at, "这里缺少“" + wanted + "”", "A " + wanted + " is missing here");
    }
    at++;
  }

  /** The next character that is no white space, 0 at the end. */
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return raw();
  }

  private char raw() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void mention(String name, boolean isLevel, int start) {
    ExpressionException here = fault(start, "", "");
    mentions.add(new Mention(name, isLevel, here.line(), here.column()));
  }

  private ExpressionException unknownFunction(String name, int start) {
    String nearest = NearestWord.suggest(name, FUNCTIONS);
    String known = String.join(", ", FUNCTIONS);
    return fault(
        start,
        "没有函数" + name + (nearest.isEmpty() ? "，可用：" + known : "，是否指" + nearest + "？"),
        "There is no function "
            + name
            + (nearest.isEmpty()
                ? "; the functions are " + known
                : "; did you mean " + nearest + "?"));
  }

  private ExpressionException fault(int offset, String zh, String en) {
    String before = text.substring(0, Math.min(offset, text.length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String lastLine = before.substring(before.lastIndexOf('\n') + 1);
    int column = lastLine.codePointCount(0, lastLine.length()) + 1;
    return new ExpressionException(new Localized(zh, en), line, column);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
