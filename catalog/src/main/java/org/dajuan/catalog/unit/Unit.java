package org.dajuan.catalog.unit;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * @param code the unit as written in packs and reports: 元, 万元, 亩, km, 个
 * @param dimension what it measures: money, area, length, count …; only units of one dimension
 *     convert
 * @param factor how many base units of its dimension one of this unit is; exact, positive
 * @param aliases other ways of writing it: 公里 for km
 * @param reading units of the same dimension used when a large value is read out, in any order: 万元
 *     and 亿元 for 元
 * @param toldAs the unit of another dimension that texts loosely write for it: 吨 for the capacity
 *     吨/年; null when none. Texts are understood so, records never.
 */
public record Unit(
    String code,
    String dimension,
    BigDecimal factor,
    Localized title,
    List<String> aliases,
    List<String> reading,
    @Nullable String toldAs) {

  public Unit {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor of unit " + code + " must be positive");
    }
    aliases = List.copyOf(aliases);
    reading = List.copyOf(reading);
  }
}
