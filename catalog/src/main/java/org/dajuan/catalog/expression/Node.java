package org.dajuan.catalog.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The typed tree of an expression: exactly what the language can say, and nothing else. */
sealed interface Node {

  ValueType type();

  /** A field or system column. */
  record Column(String name, ValueType type) implements Node {}

  record TextValue(String value) implements Node {
    @Override
    public ValueType type() {
      return ValueType.TEXT;
    }
  }

  record NumberValue(BigDecimal value, ValueType type) implements Node {}

  record DateValue(LocalDate value) implements Node {
    @Override
    public ValueType type() {
      return ValueType.DATE;
    }
  }

  record TimestampValue(OffsetDateTime value) implements Node {
    @Override
    public ValueType type() {
      return ValueType.TIMESTAMP;
    }
  }

  record TruthValue(boolean value) implements Node {
    @Override
    public ValueType type() {
      return ValueType.BOOLEAN;
    }
  }

  /** {@code null}, as a branch of case; it has the type of the other branches. */
  record NullValue(ValueType type) implements Node {}

  /** Anything that is true or false. */
  sealed interface Truth extends Node {
    @Override
    default ValueType type() {
      return ValueType.BOOLEAN;
    }
  }

  /** {@code = <> < <= > >=} */
  record Comparison(String operator, Node left, Node right) implements Truth {}

  /** {@code and}, {@code or} */
  record Junction(String operator, Node left, Node right) implements Truth {}

  record Not(Node of) implements Truth {}

  record NullTest(Node of, boolean negated) implements Truth {}

  record OneOf(Node of, List<Node> values, boolean negated) implements Truth {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  record Between(Node of, Node low, Node high, boolean negated) implements Truth {}

  record Like(Node of, String pattern, boolean negated) implements Truth {}

  /** Whether a list of texts contains a text. */
  record Has(Node list, Node item) implements Truth {}

  /** {@code + - * /} over numbers. */
  record Arithmetic(char operator, Node left, Node right, ValueType type) implements Node {}

  record Negation(Node of) implements Node {
    @Override
    public ValueType type() {
      return of.type();
    }
  }

  /** Days from right to left. */
  record DaysBetween(Node later, Node earlier) implements Node {
    @Override
    public ValueType type() {
      return ValueType.INTEGER;
    }
  }

  /** A date some days later; {@code days} may be negative. */
  record DaysAdded(Node date, Node days, boolean subtract) implements Node {
    @Override
    public ValueType type() {
      return ValueType.DATE;
    }
  }

  /** Conditions and results, tried in order. */
  record Choice(List<Node> when, List<Node> then, @Nullable Node otherwise, ValueType type)
      implements Node {
    public Choice {
      when = List.copyOf(when);
      then = List.copyOf(then);
    }
  }

  /** A function whose SQL is the same everywhere, {@link #NUMBER_OF} apart. */
  record Call(String function, List<Node> arguments, ValueType type) implements Node {

    /** The whole number that a text of 1 to 18 digits writes; unknown for any other text. */
    static final String NUMBER_OF = "NUMBER_OF";

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A part of a date: YEAR, QUARTER, MONTH or DAY. */
  record DatePart(String part, Node of) implements Node {
    @Override
    public ValueType type() {
      return ValueType.INTEGER;
    }
  }

  /**
   * The value of a parameter on a day; unknown before the first and when the day is unknown.
   *
   * @param id of the parameter
   * @param steps in the order of their dates
   */
  record ParameterValue(String id, List<Step> steps, Node date) implements Node {

    /** A value and the first day on which it is valid. */
    record Step(LocalDate from, BigDecimal value) {}

    public ParameterValue {
      steps = List.copyOf(steps);
    }

    @Override
    public ValueType type() {
      return ValueType.DECIMAL;
    }
  }

  /** {@code count}, {@code sum}, {@code min}, {@code max}; no arguments for {@code count(*)}. */
  record Aggregate(String function, boolean distinct, List<Node> arguments, ValueType type)
      implements Node {
    public Aggregate {
      arguments = List.copyOf(arguments);
    }
  }

  /** The parts of this node, from left to right. */
  default List<Node> children() {
    if (this instanceof Comparison n) {
      return List.of(n.left, n.right);
    } else if (this instanceof Junction n) {
      return List.of(n.left, n.right);
    } else if (this instanceof Not n) {
      return List.of(n.of);
    } else if (this instanceof NullTest n) {
      return List.of(n.of);
    } else if (this instanceof OneOf n) {
      return Nodes.join(List.of(n.of), n.values);
    } else if (this instanceof Between n) {
      return List.of(n.of, n.low, n.high);
    } else if (this instanceof Like n) {
      return List.of(n.of);
    } else if (this instanceof Has n) {
      return List.of(n.list, n.item);
    } else if (this instanceof Arithmetic n) {
      return List.of(n.left, n.right);
    } else if (this instanceof Negation n) {
      return List.of(n.of);
    } else if (this instanceof DaysBetween n) {
      return List.of(n.later, n.earlier);
    } else if (this instanceof DaysAdded n) {
      return List.of(n.date, n.days);
    } else if (this instanceof Choice n) {
      List<Node> all = Nodes.join(n.when, n.then);
      return n.otherwise == null ? all : Nodes.join(all, List.of(n.otherwise));
    } else if (this instanceof Call n) {
      return n.arguments;
    } else if (this instanceof DatePart n) {
      return List.of(n.of);
    } else if (this instanceof ParameterValue n) {
      return List.of(n.date);
    } else if (this instanceof Aggregate n) {
      return n.arguments;
    }
    return List.of();
  }
}
