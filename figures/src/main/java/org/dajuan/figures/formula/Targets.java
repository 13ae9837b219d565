package org.dajuan.figures.formula;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.figures.FigureKey;

/** 目标 — planned values by cell. Immutable. */
public final class Targets {

  private final Map<FigureKey, Target> targets = new HashMap<>();

  public Targets(Collection<Target> targets) {
    for (Target each : targets) {
      this.targets.put(new FigureKey(each.indicator(), each.region(), each.period()), each);
    }
  }

  public Optional<Target> find(FigureKey key) {
    return Optional.ofNullable(targets.get(key));
  }
}
