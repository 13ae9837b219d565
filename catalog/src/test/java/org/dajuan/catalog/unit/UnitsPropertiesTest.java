package org.dajuan.catalog.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.dajuan.catalog.Localized;
import org.junit.jupiter.api.Test;

/** FEATURE: conversion between units is exact. */
class UnitsPropertiesTest {

  private static final Units UNITS =
      Units.of(
          List.of(
              unit("元", "money", "1"),
              unit("万元", "money", "10000"),
              unit("亿元", "money", "100000000"),
              unit("km", "length", "1000")));

  private static Unit unit(String code, String dimension, String factor) {
    return new Unit(
        code, dimension, new BigDecimal(factor), Localized.of(code), List.of(), List.of());
  }

  @Test
  void capacityIsToldWithoutItsYear() {
    Unit tonne =
        new Unit("吨", "mass", new BigDecimal(1000), Localized.of("吨"), List.of(), List.of());
    Unit yearly =
        new Unit(
            "吨/年", "yearly-mass", BigDecimal.ONE, Localized.of("吨/年"), List.of(), List.of(), "吨");
    Units units = Units.of(List.of(tonne, yearly, unit("kg", "mass", "1")));
    assertThat(units.told(new BigDecimal(120), "吨/年", "吨")).hasValue(new BigDecimal("120"));
    assertThat(units.told(new BigDecimal(2), "吨/年", "kg").orElseThrow())
        .isEqualByComparingTo("2000");
    assertThat(units.told(BigDecimal.ONE, "吨", "吨/年")).isEmpty();
  }

  @Property
  void thereAndBack(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(8) BigDecimal value) {
    BigDecimal large = UNITS.convert(value, "元", "亿元");
    assertThat(UNITS.convert(large, "亿元", "元")).isEqualByComparingTo(value);
  }

  @Property
  void byWayOfAThirdUnit(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(8) BigDecimal value) {
    BigDecimal direct = UNITS.convert(value, "万元", "亿元");
    BigDecimal around = UNITS.convert(UNITS.convert(value, "万元", "元"), "元", "亿元");
    assertThat(around).isEqualByComparingTo(direct);
  }

  @Test
  void differentDimensionsDoNotConvert() {
    assertThatThrownBy(() -> UNITS.convert(BigDecimal.ONE, "元", "km"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
