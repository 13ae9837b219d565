package org.dajuan.catalog.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.dajuan.catalog.testing.TestPack;
import org.junit.jupiter.api.Test;

/** FEATURE: conversion between units is exact. */
class UnitsPropertiesTest {

  private static final Units UNITS =
      TestPack.of(
              """
              --- levels.yaml
              levels: [{level: county, title: 县}]
              --- regions.csv
              code,name,level,parent
              1,县,county,
              --- units.yaml
              units:
                - {unit: 元, dimension: money, factor: 1}
                - {unit: 万元, dimension: money, factor: 10000}
                - {unit: 亿元, dimension: money, factor: 100000000}
                - {unit: m, dimension: length, factor: 1}
                - {unit: km, dimension: length, factor: 1000}
                - {unit: kg, dimension: mass, factor: 1}
                - {unit: 吨, dimension: mass, factor: 1000}
                - {unit: 吨/年, dimension: yearly-mass, factor: 1, told_as: 吨}
              """)
          .load()
          .units();

  @Test
  void capacityIsToldWithoutItsYear() {
    assertThat(UNITS.told(new BigDecimal(120), "吨/年", "吨")).hasValue(new BigDecimal("120"));
    assertThat(UNITS.told(new BigDecimal(2), "吨/年", "kg").orElseThrow())
        .isEqualByComparingTo("2000");
    assertThat(UNITS.told(BigDecimal.ONE, "吨", "吨/年")).isEmpty();
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
