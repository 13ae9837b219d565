package org.dajuan.catalog.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.sql.SqlBasicCall;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlIntervalQualifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlSelectKeyword;
import org.apache.calcite.sql.SqlUnknownLiteral;
import org.apache.calcite.sql.fun.SqlBetweenOperator;
import org.apache.calcite.sql.fun.SqlCase;
import org.apache.calcite.sql.fun.SqlLikeOperator;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Turns a parsed SQL tree into the typed tree of our language. This is the white list: what has no
 * branch here does not exist. The rules of types stand in {@link Typing}.
 */
final class ExpressionReader {

  private final Source source;
  private final Map<String, ValueType> columns;
  private final boolean aggregatesAllowed;
  private final Typing typing;
  private final ParameterCall parameterReader;
  private boolean insideAggregate;

  ExpressionReader(
      Source source,
      Map<String, ValueType> columns,
      Map<String, Parameter> parameters,
      boolean aggregatesAllowed) {
    this.source = source;
    this.columns = columns;
    this.aggregatesAllowed = aggregatesAllowed;
    this.typing = new Typing(source);
    this.parameterReader = new ParameterCall(source, columns, parameters);
  }

  Node read(SqlNode node) {
    if (node instanceof SqlIdentifier identifier) {
      return column(identifier);
    } else if (node instanceof SqlUnknownLiteral literal) {
      return typing.dateOrTime(literal.tag, literal.getValue(), literal);
    } else if (node instanceof SqlLiteral literal) {
      return literal(literal);
    } else if (node instanceof SqlCase choice) {
      return choice(choice);
    } else if (node instanceof SqlCall call) {
      return call(call);
    }
    throw unsupported(node);
  }

  private Node column(SqlIdentifier identifier) {
    String name = identifier.getSimple();
    ValueType type = identifier.isSimple() ? columns.get(name) : null;
    if (type == null) {
      String nearest = NearestWord.suggest(name, columns.keySet());
      throw source.fault(
          Typing.offset(identifier),
          "没有字段“" + name + "”" + (nearest.isEmpty() ? "" : "，是否指“" + nearest + "”？"),
          "There is no field "
              + name
              + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
    }
    return new Node.Column(name, type);
  }

  private Node literal(SqlLiteral literal) {
    switch (literal.getTypeName()) {
      case CHAR:
        return new Node.TextValue(literal.getValueAs(String.class));
      case DECIMAL:
        BigDecimal number = literal.getValueAs(BigDecimal.class);
        return new Node.NumberValue(
            number, number.scale() <= 0 ? ValueType.INTEGER : ValueType.DECIMAL);
      case BOOLEAN:
        return new Node.TruthValue(literal.booleanValue());
      case NULL:
        throw source.fault(
            Typing.offset(literal),
            "null 只能写在 is null、is not null 或 case 的结果里",
            "null can only stand in is null, is not null or as a result of case");
      default:
        throw unsupported(literal);
    }
  }

  private Node call(SqlCall call) {
    switch (call.getKind()) {
      case AND:
      case OR:
        return junction(call);
      case NOT:
        return new Node.Not(typing.truth(read(call.operand(0)), call.operand(0)));
      case IS_NULL:
      case IS_NOT_NULL:
        return new Node.NullTest(read(call.operand(0)), call.getKind() == SqlKind.IS_NOT_NULL);
      case EQUALS:
      case NOT_EQUALS:
      case LESS_THAN:
      case LESS_THAN_OR_EQUAL:
      case GREATER_THAN:
      case GREATER_THAN_OR_EQUAL:
        return typing.comparison(
            call.getOperator().getName(), read(call.operand(0)), read(call.operand(1)), call);
      case IN:
      case NOT_IN:
        return oneOf(call);
      case BETWEEN:
        return between(call);
      case LIKE:
        return like(call);
      case PLUS:
      case MINUS:
      case TIMES:
      case DIVIDE:
        return typing.arithmetic(
            call.getOperator().getName().charAt(0),
            read(call.operand(0)),
            read(call.operand(1)),
            call);
      case PLUS_PREFIX:
        return typing.number(read(call.operand(0)), call.operand(0));
      case MINUS_PREFIX:
        return new Node.Negation(typing.number(read(call.operand(0)), call.operand(0)));
      default:
        return function(call);
    }
  }

  private Node junction(SqlCall call) {
    String word = call.getKind() == SqlKind.AND ? "AND" : "OR";
    Node left = typing.truth(read(call.operand(0)), call.operand(0));
    return new Node.Junction(word, left, typing.truth(read(call.operand(1)), call.operand(1)));
  }

  private Node oneOf(SqlCall call) {
    Node of = read(call.operand(0));
    if (!(call.operand(1) instanceof SqlNodeList list)) {
      throw unsupported(call.operand(1));
    }
    List<Node> values = new ArrayList<>();
    for (SqlNode each : list) {
      Node value = read(each);
      typing.comparable(of, value, each);
      values.add(value);
    }
    return new Node.OneOf(of, values, call.getKind() == SqlKind.NOT_IN);
  }

  private Node between(SqlCall call) {
    SqlBetweenOperator operator = (SqlBetweenOperator) call.getOperator();
    Node of = read(call.operand(0));
    Node low = read(call.operand(1));
    Node high = read(call.operand(2));
    typing.ordered(of, low, call.operand(1));
    typing.ordered(of, high, call.operand(2));
    return new Node.Between(of, low, high, operator.isNegated());
  }

  private Node like(SqlCall call) {
    boolean negated = ((SqlLikeOperator) call.getOperator()).isNegated();
    Node of = typing.text(read(call.operand(0)), call.operand(0));
    if (call.operandCount() == 2
        && read(call.operand(1)) instanceof Node.TextValue pattern
        && pattern.value().indexOf('\\') < 0) {
      return new Node.Like(of, pattern.value(), negated);
    }
    throw source.fault(
        Typing.offset(call.operand(1)),
        "like 后面要写带引号的文字，不含反斜杠",
        "like needs a quoted text without backslash");
  }

  private Node choice(SqlCase choice) {
    @Nullable SqlNode subject = choice.getValueOperand();
    List<Node> when = new ArrayList<>();
    List<SqlNode> results = new ArrayList<>();
    for (int i = 0; i < choice.getWhenOperands().size(); i++) {
      SqlNode condition = choice.getWhenOperands().get(i);
      when.add(
          subject == null
              ? typing.truth(read(condition), condition)
              : typing.comparison("=", read(subject), read(condition), condition));
      results.add(choice.getThenOperands().get(i));
    }
    @Nullable SqlNode otherwise = choice.getElseOperand();
    boolean hasElse = otherwise != null && !isNull(otherwise);
    if (hasElse) {
      results.add(otherwise);
    }
    ValueType type = null;
    List<@Nullable Node> read = new ArrayList<>();
    for (SqlNode each : results) {
      Node value = isNull(each) ? null : read(each);
      read.add(value);
      type = value == null ? type : typing.common(type, value, each);
    }
    if (type == null) {
      throw source.fault(Typing.offset(choice), "case 没有结果", "case has no result but null");
    }
    List<Node> branches = new ArrayList<>();
    for (@Nullable Node each : read) {
      branches.add(each == null ? new Node.NullValue(type) : each);
    }
    Node last = hasElse ? branches.remove(branches.size() - 1) : null;
    return new Node.Choice(when, branches, last, type);
  }

  private static boolean isNull(SqlNode node) {
    return node instanceof SqlLiteral literal && literal.getValue() == null;
  }

  private Node function(SqlCall call) {
    String name = call.getOperator().getName().toLowerCase(Locale.ROOT);
    if (Vocabulary.AGGREGATES.contains(name)) {
      return aggregate(name, call);
    }
    if (!(call instanceof SqlBasicCall) || !Vocabulary.FUNCTIONS.contains(name)) {
      throw unsupported(call);
    }
    if (name.equals("extract")) {
      return datePart(call);
    }
    if (name.equals(Vocabulary.PARAMETER)) {
      return parameterReader.read(call, this::read);
    }
    List<Node> arguments = new ArrayList<>();
    List<SqlNode> places = new ArrayList<>(call.getOperandList());
    if (name.equals("trim")) {
      // The parser adds what to trim: TRIM(BOTH ' ' FROM x).
      places = places.subList(places.size() - 1, places.size());
    }
    for (SqlNode each : places) {
      arguments.add(read(each));
    }
    return typing.function(name, arguments, places, call);
  }

  private Node datePart(SqlCall call) {
    if (call.operandCount() == 2 && call.operand(0) instanceof SqlIntervalQualifier part) {
      String unit = part.timeUnitRange.name();
      Node of = read(call.operand(1));
      if (Vocabulary.DATE_PARTS.contains(unit.toLowerCase(Locale.ROOT))
          && of.type() == ValueType.DATE) {
        return new Node.DatePart(unit, of);
      }
    }
    throw source.fault(
        Typing.offset(call),
        "extract 要写成 extract(year from 日期字段)，可取 year、quarter、month、day",
        "Write extract(year from d) with a date d; the parts are year, quarter, month, day");
  }

  private Node aggregate(String name, SqlCall call) {
    if (!aggregatesAllowed || insideAggregate) {
      throw source.fault(
          Typing.offset(call),
          insideAggregate ? "汇总函数不能嵌套" : "这里不能用汇总函数",
          insideAggregate
              ? "Aggregate functions cannot be nested"
              : "Aggregate functions cannot be used here");
    }
    boolean distinct =
        call.getFunctionQuantifier() != null
            && call.getFunctionQuantifier().getValue() == SqlSelectKeyword.DISTINCT;
    insideAggregate = true;
    List<Node> arguments = new ArrayList<>();
    if (!isStar(call)) {
      for (SqlNode each : call.getOperandList()) {
        arguments.add(read(each));
      }
    }
    insideAggregate = false;
    return typing.aggregate(name, distinct, arguments, call);
  }

  private static boolean isStar(SqlCall call) {
    return call.operandCount() == 1
        && call.operand(0) instanceof SqlIdentifier identifier
        && identifier.isStar();
  }

  private ExpressionException unsupported(SqlNode node) {
    return source.fault(Typing.offset(node), "表达式里不能这样写", "This cannot be said in an expression");
  }
}
