package org.dajuan.claims.table;

import java.util.List;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;

/** Reads the lines above a table: 表1 2023年主要指标（单位：亿元）. */
final class CaptionReader {

  /** Marks of sentences: such a line is no caption. */
  private static final String PROSE = "。，！？";

  private final HeadReader heads;
  private final Words units;
  private final Words parts;

  CaptionReader(Vocabulary vocabulary, HeadReader heads) {
    this.heads = heads;
    units = vocabulary.words("table_unit");
    parts = vocabulary.words("table_part_caption");
  }

  /**
   * @param lines the nearest first
   */
  Caption read(List<String> lines) {
    String unit = "";
    String period = "";
    boolean partly = false;
    for (String line : lines) {
      String text = HeadReader.condensed(line);
      if (PROSE.chars().anyMatch(mark -> text.indexOf(mark) >= 0)) {
        break;
      }
      unit = unit.isEmpty() ? unit(text) : unit;
      partly |= parts.occursIn(text);
      period = period.isEmpty() ? HeadReader.yearIn(line) : period;
    }
    return new Caption(unit, period, period, partly);
  }

  /** What stands behind 单位: when it is one unit. */
  private String unit(String text) {
    int at = units.lastIn(text, 0, text.length());
    if (at < 0) {
      return "";
    }
    int from = at + units.lengthAt(text, at, text.length());
    if (from >= text.length() || text.charAt(from) != ':') {
      return "";
    }
    int end = from + 1;
    while (end < text.length() && ")，,;；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String unit = text.substring(from + 1, end);
    return heads.isUnit(unit) ? unit : "";
  }
}
