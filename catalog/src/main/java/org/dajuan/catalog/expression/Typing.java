package org.dajuan.catalog.expression;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The rules of types. Nothing is cast silently: text compares with text, a date with a date, a
 * number with a number.
 */
final class Typing {

  private final Source source;

  Typing(Source source) {
    this.source = source;
  }

  static int offset(SqlNode node) {
    return node.getParserPosition().getColumnNum() - 1;
  }

  Node dateOrTime(String tag, String value, SqlNode place) {
    try {
      if (tag.equalsIgnoreCase("date")) {
        return new Node.DateValue(LocalDate.parse(value));
      }
      return new Node.TimestampValue(OffsetDateTime.parse(value));
    } catch (DateTimeParseException e) {
      throw source.fault(
          offset(place),
          "“" + value + "”不是日期，请写 date '2023-09-30' 或 timestamp '2023-09-30T08:00:00+08:00'",
          "'"
              + value
              + "' is not a date; write date '2023-09-30' or timestamp"
              + " '2023-09-30T08:00:00+08:00'");
    }
  }

  Node truth(Node node, SqlNode place) {
    return expect(node, ValueType.BOOLEAN, place);
  }

  Node text(Node node, SqlNode place) {
    return expect(node, ValueType.TEXT, place);
  }

  Node number(Node node, SqlNode place) {
    if (!node.type().isNumber()) {
      throw wrong(place, "数", "a number", node.type());
    }
    return node;
  }

  private Node expect(Node node, ValueType type, SqlNode place) {
    if (node.type() != type) {
      throw wrong(place, TypeNames.zh(type), TypeNames.en(type), node.type());
    }
    return node;
  }

  private ExpressionException wrong(SqlNode place, String zh, String en, ValueType found) {
    return source.fault(
        offset(place),
        "这里要" + zh + "，写的是" + TypeNames.zh(found),
        "Here stands " + TypeNames.en(found) + ", but " + en + " is needed");
  }

  Node comparison(String operator, Node left, Node right, SqlNode place) {
    if (operator.equals("=") || operator.equals("<>")) {
      comparable(left, right, place);
    } else {
      ordered(left, right, place);
    }
    return new Node.Comparison(operator, left, right);
  }

  /** Refuses values that are never equal because their types differ. */
  void comparable(Node left, Node right, SqlNode place) {
    boolean numbers = left.type().isNumber() && right.type().isNumber();
    if (!numbers && (left.type() != right.type() || left.type() == ValueType.TEXTS)) {
      throw incomparable(left, right, place);
    }
  }

  /** Refuses values that have no common order. */
  void ordered(Node left, Node right, SqlNode place) {
    comparable(left, right, place);
    if (left.type() == ValueType.REFERENCE || left.type() == ValueType.BOOLEAN) {
      throw incomparable(left, right, place);
    }
  }

  private ExpressionException incomparable(Node left, Node right, SqlNode place) {
    String hint = "";
    String hintZh = "";
    if (left.type() == ValueType.DATE && right instanceof Node.TextValue text) {
      hint = "; write date '" + text.value() + "'";
      hintZh = "，请写 date '" + text.value() + "'";
    } else if (left.type() == ValueType.TEXTS) {
      hint = "; write has(field, 'code')";
      hintZh = "，请写 has(字段, '代码')";
    } else if (left.type().isNumber() && right instanceof Node.TextValue text) {
      hint = "; write " + text.value() + " without quotes if it is a number";
      hintZh = "，若是数请去掉引号";
    }
    return source.fault(
        offset(place),
        TypeNames.zh(left.type()) + "与" + TypeNames.zh(right.type()) + "不能比较" + hintZh,
        "Cannot compare "
            + TypeNames.en(left.type())
            + " with "
            + TypeNames.en(right.type())
            + hint);
  }

  Node arithmetic(char operator, Node left, Node right, SqlNode place) {
    boolean leftDate = left.type() == ValueType.DATE;
    if (operator == '-' && leftDate && right.type() == ValueType.DATE) {
      return new Node.DaysBetween(left, right);
    }
    if ((operator == '+' || operator == '-') && leftDate && right.type() == ValueType.INTEGER) {
      return new Node.DaysAdded(left, right, operator == '-');
    }
    if (!left.type().isNumber() || !right.type().isNumber()) {
      throw source.fault(
          offset(place),
          TypeNames.zh(left.type()) + "与" + TypeNames.zh(right.type()) + "不能用 " + operator + " 运算",
          "Cannot use "
              + operator
              + " between "
              + TypeNames.en(left.type())
              + " and "
              + TypeNames.en(right.type()));
    }
    if (operator == '/'
        && right instanceof Node.NumberValue number
        && number.value().signum() == 0) {
      throw source.fault(offset(place), "除数是零", "Division by zero");
    }
    boolean whole =
        operator != '/' && left.type() == ValueType.INTEGER && right.type() == ValueType.INTEGER;
    return new Node.Arithmetic(
        operator, left, right, whole ? ValueType.INTEGER : ValueType.DECIMAL);
  }

  /** The type that a value shares with those before it. */
  ValueType common(@Nullable ValueType before, Node value, SqlNode place) {
    if (before == null || before == value.type()) {
      return value.type();
    }
    if (before.isNumber() && value.type().isNumber()) {
      return ValueType.DECIMAL;
    }
    throw source.fault(
        offset(place),
        "各个结果的类型要一样：" + TypeNames.zh(before) + "、" + TypeNames.zh(value.type()),
        "The results must be of one type: "
            + TypeNames.en(before)
            + ", "
            + TypeNames.en(value.type()));
  }

  Node function(String name, List<Node> arguments, List<SqlNode> places, SqlNode call) {
    switch (name) {
      case "abs":
        arity(arguments, 1, 1, name, call);
        return new Node.Call("ABS", arguments, number(arguments.get(0), places.get(0)).type());
      case "lower":
      case "upper":
      case "trim":
        arity(arguments, 1, 1, name, call);
        text(arguments.get(0), places.get(0));
        return new Node.Call(name.toUpperCase(Locale.ROOT), arguments, ValueType.TEXT);
      case "char_length":
        arity(arguments, 1, 1, name, call);
        text(arguments.get(0), places.get(0));
        return new Node.Call("CHAR_LENGTH", arguments, ValueType.INTEGER);
      case "substring":
        arity(arguments, 2, 3, name, call);
        text(arguments.get(0), places.get(0));
        for (int i = 1; i < arguments.size(); i++) {
          expect(arguments.get(i), ValueType.INTEGER, places.get(i));
        }
        return new Node.Call("SUBSTRING", arguments, ValueType.TEXT);
      case "number_of":
        arity(arguments, 1, 1, name, call);
        text(arguments.get(0), places.get(0));
        return new Node.Call(Node.Call.NUMBER_OF, arguments, ValueType.INTEGER);
      case "has":
        arity(arguments, 2, 2, name, call);
        expect(arguments.get(0), ValueType.TEXTS, places.get(0));
        return new Node.Has(arguments.get(0), text(arguments.get(1), places.get(1)));
      case "nullif":
        arity(arguments, 2, 2, name, call);
        comparable(arguments.get(0), arguments.get(1), call);
        return new Node.Call("NULLIF", arguments, arguments.get(0).type());
      case "coalesce":
        arity(arguments, 2, 20, name, call);
        return new Node.Call("COALESCE", arguments, commonOf(arguments, places));
      default:
        throw new IllegalStateException("function without rule: " + name);
    }
  }

  private ValueType commonOf(List<Node> arguments, List<SqlNode> places) {
    ValueType type = arguments.get(0).type();
    for (int i = 1; i < arguments.size(); i++) {
      type = common(type, arguments.get(i), places.get(i));
    }
    return type;
  }

  Node aggregate(String name, boolean distinct, List<Node> arguments, SqlNode call) {
    boolean count = name.equals("count");
    if (!count && (distinct || arguments.size() != 1)) {
      throw source.fault(
          offset(call), name + " 要一个参数，不带 distinct", name + " takes one argument, no distinct");
    }
    if (count && arguments.size() > 1 && !distinct) {
      throw source.fault(
          offset(call),
          "多个字段请写 count(distinct a, b)",
          "For several fields write count(distinct a, b)");
    }
    ValueType type = ValueType.INTEGER;
    if (name.equals("sum")) {
      type = number(arguments.get(0), call).type();
    } else if (!count) {
      ordered(arguments.get(0), arguments.get(0), call);
      type = arguments.get(0).type();
    }
    return new Node.Aggregate(name, distinct, arguments, type);
  }

  private void arity(List<Node> arguments, int least, int most, String name, SqlNode call) {
    if (arguments.size() < least || arguments.size() > most) {
      String range = least == most ? String.valueOf(least) : least + "–" + most;
      throw source.fault(
          offset(call),
          name + " 要 " + range + " 个参数，写了 " + arguments.size() + " 个",
          name + " takes " + range + " arguments, not " + arguments.size());
    }
  }
}
