package org.dajuan.catalog.expression;

import java.util.Map;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.avatica.util.Quoting;
import org.apache.calcite.config.Lex;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;
import org.apache.calcite.sql.validate.SqlConformanceEnum;
import org.dajuan.catalog.parameter.Parameter;

/**
 * Compiles expressions: Apache Calcite knows the grammar of SQL, {@link ExpressionReader} decides
 * what of it belongs to our language, {@link Typing} what fits together, {@link ExpressionPrinter}
 * how each engine says it. Stateless and thread-safe.
 */
public final class SqlExpressions implements ExpressionCompiler {

  private static final SqlParser.Config GRAMMAR =
      SqlParser.config()
          .withLex(Lex.JAVA)
          .withQuoting(Quoting.DOUBLE_QUOTE)
          .withUnquotedCasing(Casing.UNCHANGED)
          .withConformance(SqlConformanceEnum.STRICT_2003);

  private final Map<String, Parameter> parameters;

  /**
   * A language in which {@code parameter('id', date)} reads these.
   *
   * @param parameters by id; looked up when an expression is compiled
   */
  public SqlExpressions(Map<String, Parameter> parameters) {
    this.parameters = parameters;
  }

  @Override
  public Expression compile(
      String text, Map<String, ValueType> columns, boolean aggregatesAllowed) {
    Source source = SourceScanner.scan(text);
    SqlNode parsed = parse(source);
    Node tree = new ExpressionReader(source, columns, parameters, aggregatesAllowed).read(parsed);
    return new CompiledExpression(text, tree);
  }

  private static SqlNode parse(Source source) {
    try {
      return SqlParser.create(source.prepared(), GRAMMAR).parseExpression();
    } catch (SqlParseException e) {
      // The cause is not kept: its text lists hundreds of tokens that our language does not have.
      String met = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      boolean atEnd = e.getPos() == null || met.contains("<EOF>");
      int offset = atEnd ? -1 : e.getPos().getColumnNum() - 1;
      throw source.fault(
          offset,
          atEnd ? "表达式没有写完" : "表达式在这里不合语法",
          atEnd ? "The expression ends too early" : "The expression cannot be read from here on");
    }
  }
}
