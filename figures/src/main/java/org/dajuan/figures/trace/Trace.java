package org.dajuan.figures.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.word.Localized;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.read.InputFigure;
import org.jspecify.annotations.Nullable;

/**
 * 溯源 — what proves a figure, but for the records, of which there may be very many: those are read
 * from {@link Tracer#read} as they are needed.
 *
 * @param formula the definition in words
 * @param rounding how the printed value comes from the exact one, in words
 * @param sql a query without parameters that gives the value from the registers
 * @param inputs figures that it was made of, with theirs
 * @param peers the table behind a rank, null when the figure is none
 * @param target planned value, null when there is none
 */
public record Trace(
    Figure figure,
    Localized formula,
    Localized rounding,
    String sql,
    List<InputFigure> inputs,
    @Nullable PeerTable peers,
    @Nullable Target target) {

  public Trace {
    inputs = List.copyOf(inputs);
  }

  /** The cells of the figure and of all that it was made of. */
  Set<FigureKey> cells() {
    return new InputFigure(figure, inputs).all().keySet();
  }

  /** All figures that it was made of, directly or through others, each once. */
  public Map<FigureKey, Figure> allInputs() {
    Map<FigureKey, Figure> all = new LinkedHashMap<>(new InputFigure(figure, inputs).all());
    all.remove(figure.key());
    return all;
  }
}
