package org.dajuan.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: a figure keeps the number that was printed, its scale, and the decimals that count. */
class PrintedNumberTest {

  @ParameterizedTest
  @CsvSource({
    "增长3.8%, 3.8, 3.8 0 1",
    "下降2.4%, -2.35, 2.4 0 1",
    "4.73亿元, 473000000, 4.73 8 -6",
    "1万座, 10000, 1 4 -4",
    "'12,345座', 12345, 12345 0 0",
    "220个, 220, 220 0 0",
    "0座, 0, 0 0 0",
    "750余公里, 756.3, none",
    "零发生, 0, none",
    "七连冠, 7, none",
    "3个村的12公里, 12, none",
    "0%, 3, none",
  })
  void printed(String words, String value, String expected) {
    assertThat(line(words, value)).isEqualTo(expected);
  }

  private static String line(String words, String value) {
    return PrintedNumber.find(words, new BigDecimal(value))
        .map(found -> found.number() + " " + found.scale() + " " + found.decimals())
        .orElse("none");
  }

  /** Law: the number, scaled, is the value, rounded to the decimals. */
  @Property(tries = 300)
  void scaledItIsTheRoundedValue(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long units,
      @ForAll @IntRange(min = 0, max = 4) int scale) {
    BigDecimal value = BigDecimal.valueOf(units, scale);

    PrintedNumber printed = PrintedNumber.find(value.toPlainString(), value).orElseThrow();

    assertThat(new BigDecimal(printed.number()).movePointRight(printed.scale()))
        .isEqualByComparingTo(value);
    assertThat(printed.decimals()).isEqualTo(scale);
  }
}
