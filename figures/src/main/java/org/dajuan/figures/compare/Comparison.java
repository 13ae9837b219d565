package org.dajuan.figures.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.indicator.TwoSources;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.jspecify.annotations.Nullable;

/**
 * 对照 — the two figures of one fact for a region and a period, as far as there are any. They are
 * never overwritten by each other.
 *
 * @param of what the packs say of the two
 * @param one figure of the first indicator, null when there is none
 * @param other figure of the second, null when there is none
 */
public record Comparison(TwoSources of, @Nullable Figure one, @Nullable Figure other) {

  /** How two figures stand to each other, what asks for a look first. */
  public enum Standing {
    /** 相差超出容差. */
    BEYOND,
    /** 待定 — one of the two is missing or not proven. */
    OPEN,
    /** 相符. */
    WITHIN,
    /** 两处都没有数. */
    NONE;

    /** The name in lower case, as written in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the two stand to each other. */
  public Standing standing() {
    if (one == null && other == null) {
      return Standing.NONE;
    }
    if (one == null || other == null || isUnproven(one) || isUnproven(other)) {
      return Standing.OPEN;
    }
    return of.tolerance().allows(one.value().value(), other.value().value())
        ? Standing.WITHIN
        : Standing.BEYOND;
  }

  /** The first less the second, in their unit. */
  public Optional<BigDecimal> difference() {
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(one.value().value().subtract(other.value().value()));
  }

  private static boolean isUnproven(Figure figure) {
    return figure.status() == FigureStatus.UNPROVEN;
  }
}
