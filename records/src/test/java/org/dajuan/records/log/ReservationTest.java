package org.dajuan.records.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dajuan.records.database.Session;
import org.dajuan.records.database.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: sequences taken for an import leave no gap, whatever becomes of it. */
class ReservationTest {

  @TempDir Path folder;

  private static Session clerk(SampleLedger ledger) {
    return ledger.database.database().as(Viewer.unbound("clerk"));
  }

  private static List<String> state(SampleLedger ledger) {
    return ledger.database.query(
        "SELECT count(*), (SELECT next FROM ledger.head), ledger.settled() FROM ledger.entry");
  }

  @Test
  void whatIsGivenBackAtOnceLeavesNothing() {
    SampleLedger ledger = new SampleLedger(folder).enter(2);
    Reservation reservation = new Reservation(ledger.database.database(), "clerk", 5);
    assertThat(clerk(ledger).<Long, RuntimeException>change(reservation::take)).isEqualTo(2);
    assertThat(state(ledger)).containsExactly("2|7|2");
    reservation.close();
    assertThat(state(ledger)).containsExactly("2|2|2");
  }

  /** Others append behind; what follows the ledger stops before. */
  @Test
  void nobodyWaitsAndNothingIsPublishedAcrossTheGap() {
    SampleLedger ledger = new SampleLedger(folder).enter(2);
    Reservation reservation = new Reservation(ledger.database.database(), "clerk", 3);
    clerk(ledger)
        .change(
            connection -> {
              reservation.take(connection);
              ledger.enter(1);
              assertThat(ledger.publish()).isEqualTo(2);
              assertThat(ledger.verify().findings().list()).isEmpty();
              return reservation;
            });
    reservation.close();
    assertThat(state(ledger)).containsExactly("6|6|6");
    assertThat(ledger.database.query("SELECT kind FROM ledger.entry ORDER BY seq"))
        .containsExactly("create", "create", "unused", "unused", "unused", "create");
    assertThat(ledger.publish()).isEqualTo(6);
    assertThat(ledger.verify().findings().list()).isEmpty();
  }

  @Test
  void whatAKilledImportLeavesIsFilledByTheNextPublication() {
    SampleLedger ledger = new SampleLedger(folder).enter(1);
    Reservation killed = new Reservation(ledger.database.database(), "clerk", 2);
    assertThat(clerk(ledger).<Long, RuntimeException>change(killed::take)).isEqualTo(1);
    ledger.enter(1);
    assertThat(ledger.publish()).isEqualTo(4);
    assertThat(ledger.verify().findings().list()).isEmpty();
  }
}
