package org.dajuan.catalog.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates an expression over one row in memory, as SQL would: null is unknown, in three-valued
 * logic. For rows that stand in no database yet, such as those of a pack's data files.
 *
 * <p>Values: {@code String}, {@code List<String>}, {@code BigDecimal}, {@code LocalDate}, {@code
 * OffsetDateTime}, {@code Boolean}; texts compare by code point.
 */
final class RowEvaluation {

  /** Digits that every engine keeps in a whole number. */
  private static final int MOST_DIGITS = 18;

  private final Function<String, List<String>> row;

  /**
   * Reads one row.
   *
   * @param row canonical values of a column, none when it is empty
   */
  RowEvaluation(Function<String, List<String>> row) {
    this.row = row;
  }

  @Nullable Object value(Node node) {
    if (node instanceof Node.Column n) {
      return column(n);
    } else if (node instanceof Node.TextValue n) {
      return n.value();
    } else if (node instanceof Node.NumberValue n) {
      return n.value();
    } else if (node instanceof Node.DateValue n) {
      return n.value();
    } else if (node instanceof Node.TimestampValue n) {
      return n.value();
    } else if (node instanceof Node.TruthValue n) {
      return n.value();
    } else if (node instanceof Node.NullValue) {
      return null;
    } else if (node instanceof Node.Truth n) {
      return truth(n);
    } else if (node instanceof Node.Choice n) {
      return choice(n);
    } else if (node instanceof Node.Call n) {
      return call(n);
    }
    return reckoned(node);
  }

  private @Nullable Object column(Node.Column column) {
    List<String> texts = row.apply(column.name());
    if (texts.isEmpty()) {
      return null;
    }
    String text = texts.get(0);
    return switch (column.type()) {
      case TEXT, REFERENCE -> text;
      case TEXTS -> texts;
      case INTEGER, DECIMAL -> new BigDecimal(text);
      case DATE -> LocalDate.parse(text);
      case TIMESTAMP -> OffsetDateTime.parse(text);
      case BOOLEAN -> Boolean.valueOf(text);
    };
  }

  private @Nullable Boolean truth(Node.Truth node) {
    if (node instanceof Node.Junction n) {
      return junction(n);
    } else if (node instanceof Node.Not n) {
      return negated((Boolean) value(n.of()), true);
    } else if (node instanceof Node.NullTest n) {
      return (value(n.of()) == null) != n.negated();
    } else if (node instanceof Node.Comparison n) {
      return compared(n.operator(), value(n.left()), value(n.right()));
    } else if (node instanceof Node.OneOf n) {
      return negated(oneOf(n), n.negated());
    } else if (node instanceof Node.Between n) {
      Object of = value(n.of());
      Boolean above = compared(">=", of, value(n.low()));
      Boolean below = compared("<=", of, value(n.high()));
      return negated(and(above, below), n.negated());
    } else if (node instanceof Node.Like n) {
      Object of = value(n.of());
      return of == null ? null : like((String) of, n.pattern()) != n.negated();
    } else if (node instanceof Node.Has n) {
      Object list = value(n.list());
      Object item = value(n.item());
      return list == null || item == null ? null : ((List<?>) list).contains(item);
    }
    throw new IllegalStateException("no way to evaluate " + node.getClass().getSimpleName());
  }

  private @Nullable Boolean junction(Node.Junction node) {
    Boolean left = (Boolean) value(node.left());
    Boolean right = (Boolean) value(node.right());
    if (node.operator().toLowerCase(Locale.ROOT).equals("and")) {
      return and(left, right);
    }
    return negated(and(negated(left, true), negated(right, true)), true);
  }

  private static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
    if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
      return false;
    }
    return left == null || right == null ? null : Boolean.TRUE;
  }

  private static @Nullable Boolean negated(@Nullable Boolean truth, boolean negate) {
    return truth == null ? null : Boolean.valueOf(truth != negate);
  }

  private @Nullable Boolean oneOf(Node.OneOf node) {
    Object of = value(node.of());
    boolean unknown = of == null;
    for (Node each : node.values()) {
      Boolean same = compared("=", of, value(each));
      if (Boolean.TRUE.equals(same)) {
        return true;
      }
      unknown |= same == null;
    }
    return unknown ? null : Boolean.FALSE;
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Boolean compared(
      String operator, @Nullable Object left, @Nullable Object right) {
    if (left == null || right == null) {
      return null;
    }
    int order = ((Comparable<Object>) left).compareTo(right);
    return switch (operator) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalStateException("unknown comparison " + operator);
    };
  }

  private static boolean like(String text, String pattern) {
    StringBuilder regex = new StringBuilder();
    for (char c : pattern.toCharArray()) {
      regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
  }

  private @Nullable Object choice(Node.Choice node) {
    for (int i = 0; i < node.when().size(); i++) {
      if (Boolean.TRUE.equals(value(node.when().get(i)))) {
        return value(node.then().get(i));
      }
    }
    return node.otherwise() == null ? null : value(node.otherwise());
  }

  private @Nullable Object call(Node.Call node) {
    List<@Nullable Object> arguments = new ArrayList<>();
    node.arguments().forEach(each -> arguments.add(value(each)));
    String function = node.function().toLowerCase(Locale.ROOT);
    if (function.equals("coalesce")) {
      return arguments.stream().filter(Objects::nonNull).findFirst().orElse(null);
    }
    Object first = arguments.get(0);
    if (function.equals("nullif")) {
      return Boolean.TRUE.equals(compared("=", first, arguments.get(1))) ? null : first;
    }
    if (arguments.contains(null)) {
      return null;
    }
    return switch (function) {
      case "abs" -> ((BigDecimal) first).abs();
      case "lower" -> ((String) first).toLowerCase(Locale.ROOT);
      case "upper" -> ((String) first).toUpperCase(Locale.ROOT);
      case "trim" -> ((String) first).replaceAll("^ +| +$", "");
      case "char_length" ->
          BigDecimal.valueOf(((String) first).codePointCount(0, ((String) first).length()));
      case "substring" -> substring(arguments);
      case "number_of" -> numberOf((String) first);
      default -> throw new IllegalStateException("no way to evaluate " + function);
    };
  }

  /** SQL counts characters from 1; a start before that takes from the length. */
  private static String substring(List<@Nullable Object> arguments) {
    int[] characters = ((String) arguments.get(0)).codePoints().toArray();
    long start = ((BigDecimal) arguments.get(1)).longValue() - 1;
    long end =
        arguments.size() < 3
            ? characters.length
            : start + ((BigDecimal) arguments.get(2)).longValue();
    int from = (int) Math.min(Math.max(start, 0), characters.length);
    int to = (int) Math.min(Math.max(end, from), characters.length);
    return new String(characters, from, to - from);
  }

  private static @Nullable BigDecimal numberOf(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() && text.length() <= MOST_DIGITS ? new BigDecimal(text) : null;
  }

  private @Nullable Object reckoned(Node node) {
    List<Node> parts = node.children();
    Object left = parts.isEmpty() ? null : value(parts.get(0));
    Object right = parts.size() < 2 ? null : value(parts.get(1));
    if (left == null) {
      return null;
    }
    if (node instanceof Node.Negation) {
      return ((BigDecimal) left).negate();
    } else if (node instanceof Node.DatePart n) {
      return datePart(n.part(), left);
    }
    if (right == null) {
      return null;
    }
    if (node instanceof Node.Arithmetic n) {
      return arithmetic(n.operator(), (BigDecimal) left, (BigDecimal) right);
    } else if (node instanceof Node.DaysBetween) {
      return BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) right, (LocalDate) left));
    } else if (node instanceof Node.DaysAdded n) {
      long days = ((BigDecimal) right).longValue();
      return ((LocalDate) left).plusDays(n.subtract() ? -days : days);
    }
    throw new IllegalStateException("no way to evaluate " + node.getClass().getSimpleName());
  }

  private static @Nullable BigDecimal arithmetic(char operator, BigDecimal left, BigDecimal right) {
    return switch (operator) {
      case '+' -> left.add(right);
      case '-' -> left.subtract(right);
      case '*' -> left.multiply(right);
      default -> right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
    };
  }

  private static BigDecimal datePart(String part, Object of) {
    LocalDate date = of instanceof OffsetDateTime time ? time.toLocalDate() : (LocalDate) of;
    return BigDecimal.valueOf(
        switch (part.toUpperCase(Locale.ROOT)) {
          case "YEAR" -> date.getYear();
          case "QUARTER" -> date.get(IsoFields.QUARTER_OF_YEAR);
          case "MONTH" -> date.getMonthValue();
          default -> date.getDayOfMonth();
        });
  }
}
