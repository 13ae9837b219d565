package org.dajuan.reports.compose;

import java.util.Collection;
import java.util.Map;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.disclosure.Told;
import org.dajuan.figures.disclosure.ToldFigures;

/** Where figures are asked; {@code FigureReader::findAll} is one that tells everything. */
@FunctionalInterface
public interface FigureSource {

  /** The figures of these cells; cells without a figure are left out. */
  Map<FigureKey, Figure> findAll(Collection<FigureKey> keys);

  /** The same, with those that are withheld from the person for whom it is asked. */
  default Told tell(Collection<FigureKey> keys) {
    return new Told(findAll(keys), Map.of());
  }

  /** Figures as somebody is told them. */
  static FigureSource of(ToldFigures told) {
    return new FigureSource() {
      @Override
      public Map<FigureKey, Figure> findAll(Collection<FigureKey> keys) {
        return told.findAll(keys).figures();
      }

      @Override
      public Told tell(Collection<FigureKey> keys) {
        return told.findAll(keys);
      }
    };
  }

  /** Figures that were read before, as somebody was told them. */
  static FigureSource of(Told read) {
    return new FigureSource() {
      @Override
      public Map<FigureKey, Figure> findAll(Collection<FigureKey> keys) {
        return read.figures();
      }

      @Override
      public Told tell(Collection<FigureKey> keys) {
        return read;
      }
    };
  }
}
