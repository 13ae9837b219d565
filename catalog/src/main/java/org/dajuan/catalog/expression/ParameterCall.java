package org.dajuan.catalog.expression;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.type.SqlTypeName;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.parameter.Parameter;

/**
 * Reads {@code parameter('id', date)}: the value of a parameter on a day. Without a date it is that
 * of {@code today}, where the expression knows a today.
 */
final class ParameterCall {

  private final Source source;
  private final Map<String, ValueType> columns;
  private final Map<String, Parameter> parameters;

  ParameterCall(Source source, Map<String, ValueType> columns, Map<String, Parameter> parameters) {
    this.source = source;
    this.columns = columns;
    this.parameters = parameters;
  }

  Node read(SqlCall call, Function<SqlNode, Node> reader) {
    Parameter parameter = parameter(call);
    List<Node.ParameterValue.Step> steps =
        parameter.values().stream()
            .map(each -> new Node.ParameterValue.Step(each.from(), each.base()))
            .toList();
    return new Node.ParameterValue(parameter.id(), steps, date(call, reader));
  }

  private Parameter parameter(SqlCall call) {
    boolean named =
        call.operandCount() >= 1
            && call.operandCount() <= 2
            && call.operand(0) instanceof SqlLiteral literal
            && literal.getTypeName() == SqlTypeName.CHAR;
    if (!named) {
      throw source.fault(
          Typing.offset(call),
          "parameter 要写成 parameter('参数名', 日期)",
          "Write parameter('name', date)");
    }
    SqlLiteral name = call.operand(0);
    String id = name.getValueAs(String.class);
    Parameter parameter = parameters.get(id);
    if (parameter == null) {
      String nearest = NearestWord.suggest(id, parameters.keySet());
      throw source.fault(
          Typing.offset(name),
          "没有参数“" + id + "”" + (nearest.isEmpty() ? "" : "，是否指“" + nearest + "”？"),
          "There is no parameter "
              + id
              + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
    }
    return parameter;
  }

  private Node date(SqlCall call, Function<SqlNode, Node> reader) {
    if (call.operandCount() == 1) {
      if (columns.get(Vocabulary.TODAY) != ValueType.DATE) {
        throw source.fault(
            Typing.offset(call),
            "参数随日期而变，这里要写明日期：parameter('参数名', 日期字段)",
            "A parameter changes with time, so here its date must be said: parameter('name', date)");
      }
      return new Node.Column(Vocabulary.TODAY, ValueType.DATE);
    }
    Node date = reader.apply(call.operand(1));
    if (date.type() != ValueType.DATE) {
      throw source.fault(
          Typing.offset(call.operand(1)),
          "这里要日期，写的是" + TypeNames.zh(date.type()),
          "Here stands " + TypeNames.en(date.type()) + ", but a date is needed");
    }
    return date;
  }
}
