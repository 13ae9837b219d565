package org.dajuan.claims.table;

/**
 * What the head of a row says.
 *
 * @param name without numbering, 其中 and unit; empty for a year or a total
 * @param unit printed in it, empty when none
 * @param period the year that the row is of, empty when it is of a thing
 * @param place whether rows are places, so that a name alone says nothing of what is measured
 * @param part whether it is a part of the row before (其中)
 */
record RowHead(String name, String unit, String period, boolean place, boolean part) {

  /** The subject of a cell: the row's name and what its column measures; empty when unknown. */
  String subject(String measure) {
    boolean alone = measure.isEmpty() && (place || !period.isEmpty());
    boolean named = !name.isEmpty() || !period.isEmpty();
    boolean said = !measure.isEmpty() && name.endsWith(measure.substring(measure.length() - 1));
    return alone || !named ? "" : said && !place ? name : name + measure;
  }
}
