package org.dajuan.catalog.expression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a typed tree as SQL. What engines say differently is overridden per engine. */
abstract class ExpressionPrinter {

  private final String alias;

  ExpressionPrinter(String alias) {
    this.alias = alias;
  }

  static ExpressionPrinter of(SqlTarget target, String alias) {
    return switch (target) {
      case POSTGRESQL -> new PostgresqlPrinter(alias);
      case DUCKDB -> new DuckDbPrinter(alias);
      case SPARK -> new SparkPrinter(alias);
    };
  }

  abstract String name(String name);

  abstract String text(String value);

  abstract String has(String list, String item);

  /** Whether a text consists of 1 to 18 digits. */
  abstract String isWholeNumber(String text);

  abstract String daysBetween(String later, String earlier);

  abstract String daysAdded(String date, String days, boolean subtract);

  abstract String countDistinct(List<String> several);

  /** The type in which quotients are taken. */
  abstract String decimalType();

  final String print(Node node) {
    if (node instanceof Node.Column n) {
      return (alias.isEmpty() ? "" : name(alias) + ".") + name(n.name());
    } else if (node instanceof Node.TextValue n) {
      return text(n.value());
    } else if (node instanceof Node.NumberValue n) {
      return number(n.value());
    } else if (node instanceof Node.DateValue n) {
      return "DATE '" + n.value() + "'";
    } else if (node instanceof Node.TimestampValue n) {
      return timestamp(n);
    } else if (node instanceof Node.TruthValue n) {
      return n.value() ? "TRUE" : "FALSE";
    } else if (node instanceof Node.NullValue) {
      return "NULL";
    } else if (node instanceof Node.Truth n) {
      return truth(n);
    }
    return value(node);
  }

  private String truth(Node.Truth node) {
    if (node instanceof Node.Comparison n) {
      return "(" + print(n.left()) + " " + n.operator() + " " + print(n.right()) + ")";
    } else if (node instanceof Node.Junction n) {
      return "(" + print(n.left()) + " " + n.operator() + " " + print(n.right()) + ")";
    } else if (node instanceof Node.Not n) {
      return "(NOT " + print(n.of()) + ")";
    } else if (node instanceof Node.NullTest n) {
      return "(" + print(n.of()) + (n.negated() ? " IS NOT NULL)" : " IS NULL)");
    } else if (node instanceof Node.OneOf n) {
      String in = n.negated() ? " NOT IN (" : " IN (";
      return "(" + print(n.of()) + in + list(n.values()) + "))";
    } else if (node instanceof Node.Between n) {
      String between = n.negated() ? " NOT BETWEEN " : " BETWEEN ";
      return "(" + print(n.of()) + between + print(n.low()) + " AND " + print(n.high()) + ")";
    } else if (node instanceof Node.Like n) {
      return "("
          + print(n.of())
          + (n.negated() ? " NOT LIKE " : " LIKE ")
          + text(n.pattern())
          + ")";
    } else if (node instanceof Node.Has n) {
      return has(print(n.list()), print(n.item()));
    }
    throw new IllegalStateException("node without SQL: " + node);
  }

  private String value(Node node) {
    if (node instanceof Node.Arithmetic n) {
      return arithmetic(n);
    } else if (node instanceof Node.Negation n) {
      return "(- " + print(n.of()) + ")";
    } else if (node instanceof Node.DaysBetween n) {
      return daysBetween(print(n.later()), print(n.earlier()));
    } else if (node instanceof Node.DaysAdded n) {
      return daysAdded(print(n.date()), print(n.days()), n.subtract());
    } else if (node instanceof Node.Choice n) {
      return choice(n);
    } else if (node instanceof Node.Call n && n.function().equals(Node.Call.NUMBER_OF)) {
      String text = print(n.arguments().get(0));
      return "CASE WHEN " + isWholeNumber(text) + " THEN CAST(" + text + " AS BIGINT) END";
    } else if (node instanceof Node.Call n) {
      return n.function() + "(" + list(n.arguments()) + ")";
    } else if (node instanceof Node.DatePart n) {
      return "CAST(EXTRACT(" + n.part() + " FROM " + print(n.of()) + ") AS INTEGER)";
    } else if (node instanceof Node.ParameterValue n) {
      return parameter(n);
    } else if (node instanceof Node.Aggregate n) {
      return aggregate(n);
    }
    throw new IllegalStateException("node without SQL: " + node);
  }

  private String arithmetic(Node.Arithmetic n) {
    String left = print(n.left());
    String right = print(n.right());
    if (n.operator() == '/') {
      // Engines truncate or fail on whole numbers, and fail on zero; unknown is right for both.
      String divisor = n.right() instanceof Node.NumberValue ? right : "NULLIF(" + right + ", 0)";
      return "(CAST(" + left + " AS " + decimalType() + ") / " + divisor + ")";
    }
    if (n.operator() == '*' && n.type() == ValueType.INTEGER) {
      // Two columns of 32 bits overflow.
      return "(CAST(" + left + " AS BIGINT) * " + right + ")";
    }
    return "(" + left + " " + n.operator() + " " + right + ")";
  }

  private String choice(Node.Choice n) {
    StringBuilder sql = new StringBuilder("CASE");
    for (int i = 0; i < n.when().size(); i++) {
      sql.append(" WHEN ").append(print(n.when().get(i)));
      sql.append(" THEN ").append(print(n.then().get(i)));
    }
    if (n.otherwise() != null) {
      sql.append(" ELSE ").append(print(n.otherwise()));
    }
    return sql.append(" END").toString();
  }

  /** The latest step first, so that the first one that has begun is the valid one. */
  private String parameter(Node.ParameterValue n) {
    if (n.steps().isEmpty()) {
      return "CAST(NULL AS " + decimalType() + ")";
    }
    String date = print(n.date());
    StringBuilder sql = new StringBuilder("CASE");
    for (int i = n.steps().size() - 1; i >= 0; i--) {
      Node.ParameterValue.Step step = n.steps().get(i);
      sql.append(" WHEN ").append(date).append(" >= DATE '").append(step.from()).append("'");
      // With a decimal point, so that no engine takes it for a whole number that overflows.
      String value = number(step.value());
      sql.append(" THEN ").append(value.contains(".") ? value : value + ".0");
    }
    return sql.append(" END").toString();
  }

  private String aggregate(Node.Aggregate n) {
    if (n.arguments().isEmpty()) {
      return "COUNT(*)";
    }
    if (n.distinct() && n.arguments().size() > 1) {
      return countDistinct(n.arguments().stream().map(this::print).toList());
    }
    String function = n.function().toUpperCase(Locale.ROOT);
    return function + "(" + (n.distinct() ? "DISTINCT " : "") + print(n.arguments().get(0)) + ")";
  }

  private String list(List<Node> nodes) {
    return nodes.stream().map(this::print).collect(Collectors.joining(", "));
  }

  private String timestamp(Node.TimestampValue n) {
    return "CAST('" + n.value() + "' AS " + timestampType() + ")";
  }

  String timestampType() {
    return "TIMESTAMP WITH TIME ZONE";
  }

  private static String number(BigDecimal value) {
    return value.toPlainString();
  }
}
