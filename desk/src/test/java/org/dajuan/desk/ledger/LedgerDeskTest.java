package org.dajuan.desk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.dajuan.desk.small.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: the public files of the log by name, and proofs of its entries. */
class LedgerDeskTest {

  private final LedgerDesk desk = SmallCounty.workspace().ledgerDesk();

  @Test
  void publicFilesAreFoundByTheirNames() {
    assertThat(desk.find("checkpoint").orElseThrow().kind()).isEqualTo(LedgerFile.Kind.CHECKPOINT);
    assertThat(desk.find("vkey").orElseThrow().kind()).isEqualTo(LedgerFile.Kind.KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../ledger.key",
        "ledger.key",
        "tile/../../ledger.key",
        "tile/64/000",
        "tile/0/000.p/256",
        "tile/0/x001/../000",
        "checkpoint/",
        "tile/0/999"
      })
  void otherNamesDoNotExist(String name) {
    assertThat(desk.find(name)).isEmpty();
  }

  @Test
  void entriesAreProvenAndOthersAreNot() {
    assertThat(desk.proof(0).orElseThrow()).startsWith("c2sp.org/tlog-proof@v1\n");
    assertThat(desk.proof(999_999)).isEmpty();
    assertThat(desk.proof(-1)).isEmpty();
  }
}
