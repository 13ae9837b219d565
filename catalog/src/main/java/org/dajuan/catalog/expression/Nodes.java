package org.dajuan.catalog.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Questions about a tree of {@link Node}. */
final class Nodes {

  private Nodes() {}

  /** The columns that are read, in order of appearance. */
  static Set<String> columns(Node node, boolean insideAggregates) {
    Set<String> found = new LinkedHashSet<>();
    collect(node, insideAggregates, found);
    return found;
  }

  /** Ids of the parameters that are read, in order of appearance. */
  static Set<String> parameters(Node node) {
    Set<String> found = new LinkedHashSet<>();
    if (node instanceof Node.ParameterValue parameter) {
      found.add(parameter.id());
    }
    node.children().forEach(child -> found.addAll(parameters(child)));
    return found;
  }

  static boolean containsAggregate(Node node) {
    return node instanceof Node.Aggregate
        || node.children().stream().anyMatch(Nodes::containsAggregate);
  }

  static List<Node> join(List<Node> first, List<Node> second) {
    List<Node> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static void collect(Node node, boolean insideAggregates, Set<String> into) {
    if (node instanceof Node.Column column) {
      into.add(column.name());
    }
    if (insideAggregates || !(node instanceof Node.Aggregate)) {
      node.children().forEach(child -> collect(child, insideAggregates, into));
    }
  }
}
