package org.dajuan.figures.trace;

import java.util.List;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.figures.Figure;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.read.InputFigure;
import org.dajuan.ledger.Hash;
import org.jspecify.annotations.Nullable;

/**
 * 溯源 — all that proves a figure.
 *
 * @param formula the definition in words
 * @param rounding how the printed value comes from the exact one, in words
 * @param sql a query without parameters that gives the value from the registers
 * @param inputs figures that it was made of, with theirs
 * @param peers the table behind a rank, null when the figure is none
 * @param records contributing records, each once, in the order of the ledger; superseded official
 *     values follow at the end
 * @param returns expected returns that came in, nil ones included; they prove a zero
 * @param target planned value, null when there is none
 * @param digest see {@link TraceDigest}
 */
public record Trace(
    Figure figure,
    Localized formula,
    Localized rounding,
    String sql,
    List<InputFigure> inputs,
    @Nullable PeerTable peers,
    List<TracedRecord> records,
    List<TracedRecord> returns,
    @Nullable Target target,
    Hash digest) {

  public Trace {
    inputs = List.copyOf(inputs);
    records = List.copyOf(records);
    returns = List.copyOf(returns);
  }

  /** The records that count. */
  public List<TracedRecord> contributing() {
    return records.stream().filter(TracedRecord::used).toList();
  }
}
