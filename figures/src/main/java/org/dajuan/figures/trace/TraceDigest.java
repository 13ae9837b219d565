package org.dajuan.figures.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.TreeSet;
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
 * that came in. They are added one by one, all records before all returns, in the order of seq. For
 * one use.
 */
public final class TraceDigest {

  private final MessageDigest sha256 = Hash.newDigest();

  private TraceDigest() {}

  /** A digest that holds the trace's figures and waits for its records. */
  public static TraceDigest of(Trace trace) {
    TraceDigest digest = new TraceDigest();
    digest.add("dajuan-trace/v1\n");
    digest.add("figure " + line(trace.figure()) + "\n");
    TreeSet<String> sorted = new TreeSet<>();
    trace.allInputs().values().forEach(input -> sorted.add(line(input)));
    sorted.forEach(input -> digest.add("input " + input + "\n"));
    return digest;
  }

  /** Adds the next contributing record. */
  public void record(TracedRecord record) {
    add("record " + line(record) + "\n");
  }

  /** Adds the next return. */
  public void returned(TracedRecord record) {
    add("return " + line(record) + "\n");
  }

  /** The digest of all that was added; nothing can be added afterwards. */
  public Hash hash() {
    return Hash.of(sha256.digest());
  }

  private void add(String text) {
    sha256.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(TracedRecord record) {
    return record.register()
        + ' '
        + record.id()
        + ' '
        + record.version()
        + ' '
        + record.seq()
        + ' '
        + record.leaf().hex();
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
