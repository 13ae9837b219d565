package org.dajuan.reports.compose;

import java.util.Collection;
import java.util.Map;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;

/** Where figures are asked; {@code FigureReader::findAll} is one. */
@FunctionalInterface
public interface FigureSource {

  /** The figures of these cells; cells without a figure are left out. */
  Map<FigureKey, Figure> findAll(Collection<FigureKey> keys);
}
