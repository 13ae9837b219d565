package org.dajuan.records.write;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes record ids: UUID version 7 (RFC 9562, 5.7), so that records lie in the table in the order
 * in which they were made. Within one millisecond the twelve bits after the version count on
 * (method 1). Thread-safe.
 */
public final class RecordId {
  private static final int COUNTS = 1 << 12;

  private final InstantSource clock;
  private final SecureRandom random;
  private final byte[] pool = new byte[8 * 512];
  private int used = pool.length;
  private long millisecond;
  private int count;

  public RecordId(InstantSource clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** An id never given before. */
  public synchronized UUID next() {
    long now = clock.millis();
    if (now > millisecond) {
      millisecond = now;
      count = 0;
    } else if (++count == COUNTS) {
      // Ids stay ascending by borrowing from the future, also when the clock was set back.
      millisecond++;
      count = 0;
    }
    long high = millisecond << 16 | 0x7000L | count;
    long low = randomLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private long randomLong() {
    if (used == pool.length) {
      random.nextBytes(pool);
      used = 0;
    }
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | pool[used++] & 0xff;
    }
    return value;
  }
}
