package org.dajuan.catalog.pack;

import java.util.Map;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.expression.ExpressionCompiler;
import org.dajuan.catalog.expression.ExpressionException;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of pack files and reports their faults where they stand in the file. */
final class Expressions {

  private final Faults faults;
  private final ExpressionCompiler compiler;

  Expressions(Loading loading) {
    this.faults = loading.faults;
    this.compiler = new SqlExpressions(loading.parameters.all());
  }

  /** A condition over records; null when absent or, with a finding, faulty. */
  @Nullable Expression condition(
      YamlNode.@Nullable Scalar text, Map<String, ValueType> columns, boolean aggregates) {
    if (text == null) {
      return null;
    }
    Expression compiled = compile(text, text.value(), 0, columns, aggregates);
    if (compiled != null && compiled.type() != ValueType.BOOLEAN) {
      faults.report(ExpressionFaults.NOT_A_CONDITION, text.place());
      return null;
    }
    return compiled;
  }

  /**
   * Compiles a part of a text.
   *
   * @param offset where the part begins in the text
   */
  @Nullable Expression compile(
      YamlNode.Scalar whole,
      String part,
      int offset,
      Map<String, ValueType> columns,
      boolean aggregates) {
    try {
      return compiler.compile(part, columns, aggregates);
    } catch (ExpressionException e) {
      if (knowsAllIn(part)) {
        report(whole, offset, e);
      }
      return null;
    }
  }

  /** A guard of a life cycle, for one of the registers that use it. */
  @Nullable Expression guard(
      YamlNode.Scalar text, String register, Map<String, ValueType> columns) {
    try {
      Expression compiled = compiler.compile(text.value(), columns, false);
      if (compiled.type() == ValueType.BOOLEAN) {
        return compiled;
      }
      faults.report(ExpressionFaults.NOT_A_CONDITION, text.place());
    } catch (ExpressionException e) {
      if (knowsAllIn(text.value())) {
        faults.report(
            ExpressionFaults.BAD_GUARD,
            text.place(e.line(), e.column()),
            "fault",
            e.fault(),
            "register",
            register);
      }
    }
    return null;
  }

  /** A parameter that seems unknown may stand in a file that could not be read. */
  private boolean knowsAllIn(String text) {
    return faults.allRead() || !text.contains("parameter");
  }

  /** Reports a fault of a part that begins at an offset of a text. */
  void report(YamlNode.Scalar whole, int offset, ExpressionException e) {
    String before = whole.value().substring(0, offset);
    String lineBefore = before.substring(before.lastIndexOf('\n') + 1);
    int columns = e.line() == 1 ? lineBefore.codePointCount(0, lineBefore.length()) : 0;
    Place.InFile place = whole.place(e.line() + lines(before), e.column() + columns);
    faults.report(ExpressionFaults.BAD_EXPRESSION, place, "fault", e.fault());
  }

  /** Where a character of a text stands in the file. */
  static Place.InFile place(YamlNode.Scalar text, int offset) {
    String before = text.value().substring(0, offset);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    return text.place(1 + lines(before), 1 + line.codePointCount(0, line.length()));
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
