package org.dajuan.figures.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;

/**
 * A figure with the figures that it was made of, down to those taken from registers. The peers of a
 * rank are among its inputs.
 */
public record InputFigure(Figure figure, List<InputFigure> inputs) {

  public InputFigure {
    inputs = List.copyOf(inputs);
  }

  /** This figure and all below, each once, from the top down. */
  public Map<FigureKey, Figure> all() {
    Map<FigureKey, Figure> all = new LinkedHashMap<>();
    collect(all);
    return all;
  }

  private void collect(Map<FigureKey, Figure> into) {
    into.putIfAbsent(figure.key(), figure);
    inputs.forEach(input -> input.collect(into));
  }
}
