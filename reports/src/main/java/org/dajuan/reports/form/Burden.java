package org.dajuan.reports.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * 填报负担 — what all forms ask in a year, and what they ask twice.
 *
 * @param forms in the order of the packs
 * @param repeats things that more than one column asks for
 */
public record Burden(List<FormLoad> forms, List<Repeat> repeats) {

  public Burden {
    forms = List.copyOf(forms);
    repeats = List.copyOf(repeats);
  }

  /** A sum over all forms. */
  public long total(ToLongFunction<FormLoad> of) {
    return forms.stream().mapToLong(of).sum();
  }

  /** The share of cells that nobody has to fill, in percent with one decimal; 0 without cells. */
  public static BigDecimal spared(long filled, long cells) {
    return cells == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(filled)
            .scaleByPowerOfTen(2)
            .divide(BigDecimal.valueOf(cells), 1, RoundingMode.HALF_UP);
  }
}
