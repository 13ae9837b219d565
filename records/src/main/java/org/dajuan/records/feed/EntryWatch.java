package org.dajuan.records.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.EntryLog;
import org.postgresql.PGConnection;

/**
 * 跟进 — one thread that lets something follow the entries: once at the beginning, then soon after
 * each commit that appended entries, in this process or another (PostgreSQL's LISTEN), and once in
 * a while even when nobody committed, because days end. Commits that come while the follower is at
 * work are followed together. A failure is logged and the work tried again after a pause that
 * grows, so that readers go on with what stands. Thread-safe.
 */
public final class EntryWatch implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(EntryWatch.class.getName());
  private static final Duration WITHOUT_NEWS = Duration.ofMinutes(5);

  /** How soon closing is noticed while nobody commits. */
  private static final int LOOK_MILLIS = 500;

  private static final long SHORTEST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 30_000;

  private final Database database;
  private final Runnable follower;
  private final Thread thread;
  private final Object settled = new Object();
  private volatile boolean closed;

  /**
   * A watch that is not yet running.
   *
   * @param follower brings something up to date with the entries; cheap when nothing changed
   * @param name of the thread, for those who look at a running program
   */
  public EntryWatch(Database database, Runnable follower, String name) {
    this.database = database;
    this.follower = follower;
    this.thread = new Thread(this::run, name);
    this.thread.setDaemon(true);
  }

  /** Begins to follow; returns at once. */
  public EntryWatch start() {
    thread.start();
    return this;
  }

  /**
   * Waits until something holds, looked at again whenever the follower has come to an end.
   *
   * @param atMost how long; after that the reader gets what stands
   * @return whether it holds
   */
  public boolean await(BooleanSupplier holds, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      synchronized (settled) {
        while (!holds.getAsBoolean()) {
          long left = (end - System.nanoTime()) / 1_000_000;
          if (left <= 0) {
            return false;
          }
          settled.wait(left);
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return holds.getAsBoolean();
    }
  }

  private void run() {
    long pause = SHORTEST_PAUSE_MILLIS;
    while (!closed) {
      try (Connection connection = database.engine().getConnection()) {
        listen(connection);
        long followed = follow();
        pause = SHORTEST_PAUSE_MILLIS;
        PGConnection listening = connection.unwrap(PGConnection.class);
        while (!closed) {
          boolean news = listening.getNotifications(LOOK_MILLIS).length > 0;
          if (news || System.nanoTime() - followed > WITHOUT_NEWS.toNanos()) {
            followed = follow();
          }
        }
        unlisten(connection);
      } catch (SQLException | RuntimeException e) {
        if (!closed) {
          LOG.log(System.Logger.Level.WARNING, thread.getName() + " failed and tries again", e);
          sleep(pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
      }
    }
  }

  private long follow() {
    long begun = System.nanoTime();
    try {
      follower.run();
    } finally {
      synchronized (settled) {
        settled.notifyAll();
      }
    }
    return begun;
  }

  private static void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LISTEN " + EntryLog.CHANNEL);
    }
  }

  /** The connection goes back to the pool, where nobody should be told anything. */
  private static void unlisten(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("UNLISTEN *");
    }
  }

  private void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      closed = true;
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the thread, after what it is doing. */
  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
