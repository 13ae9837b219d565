package org.dajuan.catalog.expression;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dajuan.catalog.word.Localized;

/** An expression that was checked. */
record CompiledExpression(String text, Node tree) implements Expression {

  @Override
  public Localized words(Wording wording) {
    return new ExpressionWords(wording).of(tree);
  }

  @Override
  public ValueType type() {
    return tree.type();
  }

  @Override
  public Set<String> columns() {
    return Nodes.columns(tree, true);
  }

  @Override
  public Set<String> parameters() {
    return Nodes.parameters(tree);
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
  public boolean holds(Function<String, List<String>> row) {
    if (type() != ValueType.BOOLEAN) {
      throw new IllegalStateException(text + " is no condition");
    }
    return Boolean.TRUE.equals(new RowEvaluation(row).value(tree));
  }

  @Override
  public String sql(SqlTarget target, String alias) {
    return ExpressionPrinter.of(target, alias).print(tree);
  }
}
