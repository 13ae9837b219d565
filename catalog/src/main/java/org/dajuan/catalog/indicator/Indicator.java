package org.dajuan.catalog.indicator;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * 指标 — a formula over registers or other indicators.
 *
 * @param definition the defining text as written in the pack, shown in traces
 * @param unit unit code of its figures, empty for plain numbers and ranks
 * @param digits decimals of a figure as printed, null to print all significant ones
 * @param rounding how it is rounded, once, from the exact value
 * @param aliases other names, used to recognise it in texts
 * @param levels levels of regions that it is computed for; empty means every level
 * @param publicationBan legal reason why its figures must not be published, null when they may
 * @param basis what its definition rests on; the stream's where it names none
 * @param release whether published texts may say its figures
 * @param shown unit and decimals in which they are shown, null to let the size decide
 */
public record Indicator(
    String id,
    String stream,
    Localized title,
    Localized help,
    IndicatorKind kind,
    IndicatorSource source,
    String definition,
    String unit,
    Better better,
    @Nullable Integer digits,
    RoundingMode rounding,
    List<String> aliases,
    List<String> levels,
    @Nullable Localized publicationBan,
    Place.InFile place,
    Basis basis,
    Release release,
    @Nullable Shown shown) {

  public Indicator {
    aliases = List.copyOf(aliases);
    levels = List.copyOf(levels);
  }

  public Optional<Shown> findShown() {
    return Optional.ofNullable(shown);
  }

  /** Its formula, when it has one of this kind, such as a rank. */
  public <F extends Formula> Optional<F> findFormula(Class<F> kind) {
    return source instanceof IndicatorSource.FromFormula from
        ? Optional.of(from.formula()).filter(kind::isInstance).map(kind::cast)
        : Optional.empty();
  }
}
