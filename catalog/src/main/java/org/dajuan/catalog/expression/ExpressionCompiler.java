package org.dajuan.catalog.expression;

import java.util.Map;

/** Parses and type-checks expressions. Stateless and thread-safe. */
public interface ExpressionCompiler {

  /**
   * Compiles an expression.
   *
   * @param columns the columns it may read, with their types
   * @param aggregatesAllowed whether aggregate functions may occur
   * @throws ExpressionException on any fault, with its position in the text
   */
  Expression compile(String text, Map<String, ValueType> columns, boolean aggregatesAllowed);
}
