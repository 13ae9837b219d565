package org.dajuan.figures.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;

/**
 * Figures as a person is told them, in the order asked. A cell stands in one map, or in none where
 * there is no figure; who looks only at the figures can give no withheld value away.
 */
public record Told(Map<FigureKey, Figure> figures, Map<FigureKey, Withheld> withheld) {

  public Told {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    withheld = Collections.unmodifiableMap(new LinkedHashMap<>(withheld));
  }
}
