package org.dajuan.desk.open;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that shows what it is told, in the zone of another. */
final class SampleClock extends Clock {

  private final Clock zoned;
  private final Supplier<Instant> moment;

  SampleClock(Clock zoned, Supplier<Instant> moment) {
    this.zoned = zoned;
    this.moment = moment;
  }

  @Override
  public ZoneId getZone() {
    return zoned.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SampleClock(zoned.withZone(zone), moment);
  }

  @Override
  public Instant instant() {
    return moment.get();
  }
}
