package org.dajuan.reports.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the condition of an {@code {if}}: comparisons of indicators and numbers with {@code = <> <
 * <= > >=}, the name of an indicator alone, {@code not}, {@code and}, {@code or}, parentheses.
 */
final class ConditionParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(<=|>=|<>|=|<|>|\\(|\\))|(-?[0-9]+(?:\\.[0-9]+)?)|([a-z][a-z0-9_]*))");
  private static final Set<String> OPERATORS = Set.of("=", "<>", "<", "<=", ">", ">=");
  private static final int MAX_DEPTH = 50;

  private record Token(String text, int offset, boolean isNumber) {}

  private final List<Token> tokens = new ArrayList<>();
  private final int end;
  private int at;
  private int depth;

  private ConditionParser(String text, int offset) {
    Matcher matcher = TOKEN.matcher(text);
    int position = 0;
    while (position < text.length() && !text.substring(position).isBlank()) {
      if (!matcher.find(position) || matcher.start() != position) {
        throw fault(offset + position);
      }
      int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
      tokens.add(new Token(matcher.group(group), offset + matcher.start(group), group == 2));
      position = matcher.end();
    }
    this.end = offset + text.length();
  }

  static Condition parse(String text, int offset) {
    ConditionParser parser = new ConditionParser(text, offset);
    Condition condition = parser.any();
    if (parser.at < parser.tokens.size()) {
      throw fault(parser.here());
    }
    return condition;
  }

  private Condition any() {
    List<Condition> sides = new ArrayList<>();
    do {
      sides.add(all());
    } while (accept("or"));
    return sides.size() == 1 ? sides.get(0) : new Condition.Any(sides);
  }

  private Condition all() {
    List<Condition> sides = new ArrayList<>();
    do {
      sides.add(single());
    } while (accept("and"));
    return sides.size() == 1 ? sides.get(0) : new Condition.All(sides);
  }

  private Condition single() {
    if (++depth > MAX_DEPTH) {
      throw fault(here());
    }
    try {
      if (accept("not")) {
        return new Condition.Not(single());
      }
      if (accept("(")) {
        Condition inner = any();
        if (!accept(")")) {
          throw fault(here());
        }
        return inner;
      }
      return comparison();
    } finally {
      depth--;
    }
  }

  private Condition comparison() {
    Condition.Operand left = operand();
    if (at < tokens.size() && OPERATORS.contains(tokens.get(at).text())) {
      String operator = tokens.get(at++).text();
      return new Condition.Comparison(left, operator, operand());
    }
    if (left instanceof Condition.Operand.OfFigure figure) {
      return new Condition.Known(figure.indicator(), figure.offset());
    }
    throw fault(here());
  }

  private Condition.Operand operand() {
    if (at == tokens.size()) {
      throw fault(end);
    }
    Token token = tokens.get(at);
    if (token.isNumber()) {
      at++;
      return new Condition.Operand.Number(new BigDecimal(token.text()));
    }
    if (!Character.isLetter(token.text().charAt(0)) || isKeyword(token.text())) {
      throw fault(token.offset());
    }
    at++;
    return new Condition.Operand.OfFigure(token.text(), token.offset());
  }

  private static boolean isKeyword(String word) {
    return word.equals("and") || word.equals("or") || word.equals("not");
  }

  private boolean accept(String text) {
    if (at < tokens.size() && tokens.get(at).text().equals(text)) {
      at++;
      return true;
    }
    return false;
  }

  private int here() {
    return at < tokens.size() ? tokens.get(at).offset() : end;
  }

  private static GrammarException fault(int offset) {
    return new GrammarException(offset, TemplateFaults.TEMPLATE_CONDITION.with());
  }
}
