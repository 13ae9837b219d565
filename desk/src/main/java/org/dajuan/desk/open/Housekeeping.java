package org.dajuan.desk.open;

import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.records.access.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a running server does by the clock: it makes entries of what was looked at, and erases
 * personal data that were kept long enough. What fails is tried again the next time. Thread-safe.
 */
final class Housekeeping implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());
  private static final Duration EVERY = Duration.ofMinutes(10);

  /** Stands in the entries of what was erased because its time was over. */
  private static final Person KEEPER = Person.administrator("dajuan");

  private final DisclosureDesk desk;
  private final ZoneId zone;
  private final boolean erases;
  private @Nullable ScheduledExecutorService clockwork;

  /**
   * Keeps house once it is started.
   *
   * @param erases whether what is due is erased; not in a sample county, whose year is over
   */
  Housekeeping(DisclosureDesk desk, ZoneId zone, boolean erases) {
    this.desk = desk;
    this.zone = zone;
    this.erases = erases;
  }

  /** Begins; a second call does nothing. */
  synchronized void start() {
    if (clockwork == null) {
      clockwork =
          Executors.newSingleThreadScheduledExecutor(
              work -> {
                Thread thread = new Thread(work, "housekeeping");
                thread.setDaemon(true);
                return thread;
              });
      var unused =
          clockwork.scheduleWithFixedDelay(this::run, 1, EVERY.toMinutes(), TimeUnit.MINUTES);
    }
  }

  private void run() {
    try {
      desk.commitLooks();
      if (erases) {
        desk.erase(desk.due(zone), KEEPER);
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "housekeeping failed and tries again", e);
    }
  }

  @Override
  public synchronized void close() {
    if (clockwork != null) {
      clockwork.shutdownNow();
      clockwork = null;
    }
  }
}
