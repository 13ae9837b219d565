package org.dajuan.catalog.indicator;

import java.util.List;
import org.dajuan.catalog.expression.Expression;

/**
 * What is taken over the records of a cell. Engines only count, sum, and take least and greatest;
 * everything else happens in Java on exact parts.
 */
public sealed interface Measure {

  /** {@code count(*)} */
  record Count() implements Measure {}

  /** {@code count(distinct a, b)} over fields. */
  record CountDistinct(List<String> fields) implements Measure {}

  /** {@code sum(expression)} */
  record Sum(Expression of) implements Measure {}

  /** {@code min(expression)} */
  record Least(Expression of) implements Measure {}

  /** {@code max(expression)} */
  record Greatest(Expression of) implements Measure {}

  /**
   * {@code streak(field)}: length of the last unbroken run of whole numbers in an integer field.
   */
  record Streak(String field) implements Measure {}
}
