package org.dajuan.claims.table;

import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** Reads the heads of rows: 其中：第一产业, 二、工业, 粮食产量（万吨）, 2022年. */
final class RowHeadReader {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final String NUMERALS = "一二三四五六七八九十0123456789";

  private final HeadReader heads;
  private final Words parts;
  private final Words places;
  private final Words totals;

  RowHeadReader(Vocabulary vocabulary, HeadReader heads) {
    this.heads = heads;
    parts = vocabulary.words("part");
    places = vocabulary.words("table_place");
    totals = vocabulary.words("table_total");
  }

  /**
   * @param above the head of the column in which it stands
   */
  RowHead read(String above, String head) {
    String text = HeadReader.condensed(head);
    int part = parts.lengthAt(text, 0, text.length());
    boolean marked = part > 0 || text.startsWith("#") || text.startsWith("*");
    String rest = text.substring(part > 0 ? part : marked ? 1 : 0);
    rest = rest.startsWith(":") ? rest.substring(1) : rest;
    rest = rest.substring(numbering(rest));
    String unit = heads.unitIn(rest);
    String name = HeadReader.withoutUnit(rest, unit).replace("(", "").replace(")", "");
    String year = HeadReader.yearIn(name);
    boolean ofYear = !year.isEmpty() && name.length() <= SHORTEST + year.length();
    boolean place = places.occursIn(HeadReader.condensed(above));
    boolean known = name.length() >= SHORTEST && name.length() <= LONGEST;
    boolean named = known && !ofYear && !totals.contains(name) && holdsWord(name);
    return new RowHead(named ? name : "", unit, ofYear ? year : "", place, marked);
  }

  private static boolean holdsWord(String name) {
    return name.codePoints().filter(Character::isIdeographic).count() >= SHORTEST
        || name.equals("GDP");
  }

  /** Length of a number before the name: 一、, （二）, 3. */
  private static int numbering(String text) {
    int i = text.startsWith("(") ? 1 : 0;
    int from = i;
    while (i < text.length() && NUMERALS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean closed = i < text.length() && i > from && "、.)．".indexOf(text.charAt(i)) >= 0;
    return closed ? i + 1 : 0;
  }
}
