package org.dajuan.catalog.expression;

import java.util.Set;

/** An expression that was checked. */
record CompiledExpression(String text, Node tree) implements Expression {

  @Override
  public ValueType type() {
    return tree.type();
  }

  @Override
  public Set<String> columns() {
    return Nodes.columns(tree, true);
  }

  @Override
  public boolean aggregate() {
    return Nodes.containsAggregate(tree);
  }

  @Override
  public Set<String> columnsOutsideAggregates() {
    return Nodes.columns(tree, false);
  }

  @Override
  public String sql(SqlTarget target, String alias) {
    return ExpressionPrinter.of(target, alias).print(tree);
  }
}
