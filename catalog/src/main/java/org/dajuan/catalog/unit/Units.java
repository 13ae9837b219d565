package org.dajuan.catalog.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units of a catalog, found by code or alias. Immutable. */
public final class Units {

  private final Map<String, Unit> byName = new LinkedHashMap<>();
  private final Map<String, Unit> bases = new LinkedHashMap<>();
  private final List<Unit> all;

  private Units(List<Unit> all) {
    this.all = all;
    for (Unit unit : all) {
      byName.put(unit.code(), unit);
      if (unit.factor().compareTo(BigDecimal.ONE) == 0) {
        bases.putIfAbsent(unit.dimension(), unit);
      }
      unit.aliases().forEach(alias -> byName.put(alias, unit));
    }
  }

  public static Units of(Collection<Unit> units) {
    return new Units(List.copyOf(units));
  }

  public List<Unit> list() {
    return all;
  }

  /** All codes and aliases. */
  public Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** The unit with this code or alias. */
  public Optional<Unit> find(String codeOrAlias) {
    return Optional.ofNullable(byName.get(codeOrAlias));
  }

  /** The unit of a dimension whose factor is 1; of several the first. */
  public Optional<Unit> findBase(String dimension) {
    return Optional.ofNullable(bases.get(dimension));
  }

  /** The unit with this code or alias; an unknown one is a broken catalog. */
  public Unit get(String codeOrAlias) {
    return find(codeOrAlias)
        .orElseThrow(() -> new IllegalArgumentException("unknown unit " + codeOrAlias));
  }

  /**
   * The same quantity as a text that writes {@code to} would tell it: converted within one
   * dimension; from 吨/年 also to 吨 when the packs say that it is loosely told so. Empty when the
   * units have nothing to do with each other, or one is unknown.
   */
  public Optional<BigDecimal> told(BigDecimal value, String from, String to) {
    Unit source = byName.get(from);
    Unit target = byName.get(to);
    if (source == null || target == null) {
      return Optional.empty();
    }
    if (source.dimension().equals(target.dimension())) {
      return Optional.of(convert(value, from, to));
    }
    for (Unit each : all) {
      Unit loose = each.toldAs() == null ? null : byName.get(each.toldAs());
      if (loose != null
          && loose.dimension().equals(target.dimension())
          && each.dimension().equals(source.dimension())) {
        return Optional.of(convert(convert(value, from, each.code()), loose.code(), to));
      }
    }
    return Optional.empty();
  }

  /**
   * The same quantity in another unit of the same dimension. Exact where the quotient is finite,
   * else to 34 significant digits.
   *
   * @throws IllegalArgumentException when the dimensions differ
   */
  public BigDecimal convert(BigDecimal value, String from, String to) {
    Unit source = get(from);
    Unit target = get(to);
    if (!source.dimension().equals(target.dimension())) {
      throw new IllegalArgumentException(from + " and " + to + " measure different things");
    }
    BigDecimal base = value.multiply(source.factor());
    try {
      return base.divide(target.factor());
    } catch (ArithmeticException endless) {
      return base.divide(target.factor(), MathContext.DECIMAL128);
    }
  }
}
