package org.dajuan.figures.trace;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dajuan.figures.Figure;
import org.dajuan.ledger.Hash;

/**
 * The digest of a trace: SHA-256 over lines of UTF-8, each ended by a line feed, fields parted by
 * one space:
 *
 * <pre>
 * dajuan-trace/v1
 * figure &lt;indicator&gt; &lt;region&gt; &lt;period&gt; &lt;value&gt; &lt;status&gt;
 * input &lt;indicator&gt; &lt;region&gt; &lt;period&gt; &lt;value&gt; &lt;status&gt;      sorted by code point, each once
 * record &lt;register&gt; &lt;id&gt; &lt;version&gt; &lt;seq&gt; &lt;leaf in hex&gt;         in the order of seq
 * return &lt;register&gt; &lt;id&gt; &lt;version&gt; &lt;seq&gt; &lt;leaf in hex&gt;         in the order of seq
 * </pre>
 *
 * <p>Values have no exponent and no trailing zeros. Inputs are all figures that the figure was made
 * of, directly or through others; records are the contributing ones, returns the expected returns
 * that came in.
 */
public final class TraceDigest {

  private static final Comparator<TracedRecord> BY_SEQUENCE =
      Comparator.comparingLong(TracedRecord::seq);

  private TraceDigest() {}

  static Hash of(
      Figure figure,
      Collection<Figure> inputs,
      List<TracedRecord> records,
      List<TracedRecord> returns) {
    return Hash.sha256(lines(figure, inputs, records, returns).getBytes(StandardCharsets.UTF_8));
  }

  /** The lines that are hashed. */
  static String lines(
      Figure figure,
      Collection<Figure> inputs,
      List<TracedRecord> records,
      List<TracedRecord> returns) {
    StringBuilder lines = new StringBuilder("dajuan-trace/v1\n");
    lines.append("figure ").append(line(figure)).append('\n');
    TreeSet<String> sorted = new TreeSet<>();
    inputs.forEach(input -> sorted.add(line(input)));
    sorted.forEach(input -> lines.append("input ").append(input).append('\n'));
    records.stream().filter(TracedRecord::used).sorted(BY_SEQUENCE).forEach(add(lines, "record "));
    returns.stream().sorted(BY_SEQUENCE).forEach(add(lines, "return "));
    return lines.toString();
  }

  private static Consumer<TracedRecord> add(StringBuilder lines, String word) {
    return record ->
        lines
            .append(word)
            .append(record.register())
            .append(' ')
            .append(record.id())
            .append(' ')
            .append(record.version())
            .append(' ')
            .append(record.seq())
            .append(' ')
            .append(record.leaf().hex())
            .append('\n');
  }

  private static String line(Figure figure) {
    return String.join(
        " ",
        figure.indicator(),
        figure.region(),
        figure.period().toString(),
        figure.value().value().toPlainString(),
        figure.status().code());
  }
}
