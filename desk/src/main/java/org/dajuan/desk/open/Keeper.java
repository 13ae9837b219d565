package org.dajuan.desk.open;

import java.time.Duration;
import java.util.function.Supplier;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.read.Freshness;
import org.dajuan.records.database.Database;
import org.dajuan.records.feed.EntryWatch;
import org.dajuan.records.log.LogPublisher;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what follows from the entries up to date while a server runs: figures, then the public
 * ledger; beside them, so that nobody waits for it, the days on which lights came on. Readers
 * compute and sign nothing; they show what stands and say up to which entry. Thread-safe.
 */
public final class Keeper implements AutoCloseable {

  private final Database database;
  private final FigureEngine engine;
  private final Supplier<LogPublisher> publisher;
  private final Runnable lights;
  private final Housekeeping housekeeping;
  private final Freshness freshness;
  private volatile long lastEntry = -1;
  private @Nullable EntryWatch watch;
  private @Nullable EntryWatch lightWatch;

  Keeper(
      Database database,
      FigureEngine engine,
      Supplier<LogPublisher> publisher,
      Runnable lights,
      Housekeeping housekeeping) {
    this.database = database;
    this.engine = engine;
    this.publisher = publisher;
    this.lights = lights;
    this.housekeeping = housekeeping;
    this.freshness = new Freshness(database.engine());
  }

  /** Begins to follow the entries, now and after each commit; a second call does nothing. */
  public synchronized void start() {
    if (watch == null) {
      lastEntry = freshness.lastEntry();
      watch = new EntryWatch(database, this::catchUp, "keeper of figures").start();
      lightWatch = new EntryWatch(database, lights, "keeper of lights").start();
      housekeeping.start();
    }
  }

  private void catchUp() {
    engine.refresh();
    lastEntry = freshness.lastEntry();
    publisher.get().publish();
  }

  /** The last entry that the figures know, -1 when they were never computed. */
  public synchronized long lastEntry() {
    return watch == null ? freshness.lastEntry() : lastEntry;
  }

  /**
   * Waits until the figures know an entry: somebody who has just changed a record wants to see what
   * that did.
   *
   * @param atMost how long; then the reader gets what stands
   * @return whether they know it
   */
  public boolean awaitEntry(long sequence, Duration atMost) {
    EntryWatch running;
    synchronized (this) {
      running = watch;
    }
    return running == null
        ? freshness.lastEntry() >= sequence
        : running.await(() -> lastEntry >= sequence, atMost);
  }

  @Override
  public synchronized void close() {
    housekeeping.close();
    if (lightWatch != null) {
      lightWatch.close();
      lightWatch = null;
    }
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }
}
