package org.dajuan.figures.trace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.dajuan.figures.FigureKey;
import org.dajuan.ledger.Hash;
import org.dajuan.records.access.Sights;
import org.dajuan.records.database.DatabaseException;

/**
 * The records that a figure rests on, as of one moment, read as they are asked for: memory does not
 * grow with their number. Contributing records come each once in the order of the ledger; official
 * values that a later one supersedes stand apart from them, and so do the expected returns that
 * came in, which prove a zero. Valid only within {@link Tracer#read}; one reading at a time.
 */
public final class TracedRecords {

  private final Connection connection;
  private final Trace trace;
  private final RecordStatement records;
  private final RecordStatement returns;

  TracedRecords(Connection connection, RecordTracer tracer, Trace trace, Sights sights) {
    Collection<FigureKey> cells = trace.cells();
    this.connection = connection;
    this.trace = trace;
    this.records = tracer.records(cells, sights);
    this.returns = tracer.returns(cells, sights);
  }

  /** How many contribute. */
  public long countUsed() {
    return ask(() -> records.count(connection, true));
  }

  /** How many official values are superseded. */
  public long countSuperseded() {
    return ask(() -> records.count(connection, false));
  }

  /** How many there are, contributing and superseded ones together. */
  public long count() {
    return ask(() -> records.count(connection));
  }

  /** A stretch of the contributing records, followed by the superseded ones. */
  public List<TracedRecord> page(long from, int most) {
    return ask(() -> records.page(connection, from, most));
  }

  /** Hands on the contributing records. */
  public void forEachUsed(Consumer<TracedRecord> consumer) {
    run(() -> records.forEach(connection, true, consumer));
  }

  /** Hands on the superseded official values. */
  public void forEachSuperseded(Consumer<TracedRecord> consumer) {
    run(() -> records.forEach(connection, false, consumer));
  }

  /** Hands on the expected returns that came in. */
  public void forEachReturn(Consumer<TracedRecord> consumer) {
    run(() -> returns.forEach(connection, true, consumer));
  }

  /** The digest of the trace; reads every record. */
  public Hash digest() {
    TraceDigest digest = TraceDigest.of(trace);
    run(
        () -> {
          records.forEachWithoutSource(connection, true, digest::record);
          returns.forEachWithoutSource(connection, true, digest::returned);
        });
    return digest.hash();
  }

  private interface Question<T> {
    T answer() throws SQLException;
  }

  private interface Work {
    void run() throws SQLException;
  }

  private <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw DatabaseException.refused("", e);
    }
  }

  private void run(Work work) {
    ask(
        () -> {
          work.run();
          return true;
        });
  }
}
