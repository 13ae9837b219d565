package org.dajuan.records.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.records.access.Person;
import org.dajuan.records.log.LogFiles;
import org.dajuan.records.log.LogVerification;
import org.dajuan.records.log.Proofs;
import org.dajuan.records.log.SampleLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: what is personal in a record can be erased, and the ledger stays provable. */
class ErasureTest {

  private static final String ID_NUMBER = "110101188001011233";

  @TempDir Path temporary;
  private SampleLedger ledger;
  private Register register;
  private Erasure erasure;

  @BeforeEach
  void open() {
    ledger = new SampleLedger(temporary);
    register = ledger.catalog.register("village_works");
    InstantSource clock = InstantSource.fixed(Instant.parse("2024-05-01T00:00:00Z"));
    erasure = new Erasure(ledger.database.database(), clock);
    ledger.enter(2);
    ledger.change(0, 1, "id_number", ID_NUMBER);
    ledger.publish();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Erasure.Outcome erase(String reason) {
    return erasure.erase(register, ledger.records.get(0), Person.administrator("officer"), reason);
  }

  @Test
  void nothingPersonalRemainsAnywhere() {
    assertThat(ledger.database.query("SELECT id_number FROM reg.village_works"))
        .contains(ID_NUMBER);
    Erasure.Outcome outcome = erase("本人申请，2024年4月30日");
    assertThat(outcome.entries()).isEqualTo(2);
    assertThat(outcome.fields()).contains("id_number");
    assertThat(ledger.database.query("SELECT id_number FROM reg.village_works"))
        .containsOnly("null");
    assertThat(ledger.database.query("SELECT content FROM ledger.entry").toString())
        .doesNotContain(ID_NUMBER);
    assertThat(ledger.database.query("SELECT kind, version, actor FROM ledger.entry WHERE seq = 3"))
        .containsExactly("erase|3|officer");
  }

  @Test
  void ledgerAndProofsStayValid() {
    LogProof before = new Proofs(ledger.database.database(), ledger.folder).inclusion(2);
    erase("本人申请");
    ledger.publish();
    Proofs proofs = new Proofs(ledger.database.database(), ledger.folder);
    Proofs.Stored erased = proofs.entry(2);
    assertThat(erased.content()).isNull();
    var key = LogFiles.of(ledger.folder).findVerifierKey().orElseThrow();
    assertThat(before.verify(erased.entry().leafBytes(), key)).isEqualTo(LogProof.Verdict.VALID);
    assertThat(proofs.inclusion(2).verify(erased.entry().leafBytes(), key))
        .isEqualTo(LogProof.Verdict.VALID);
    LogVerification verification = ledger.verify();
    assertThat(verification.findings().list()).isEmpty();
    assertThat(verification.erased()).isEqualTo(2);
  }

  @Test
  void withoutReasonOrRecord() {
    assertThat(erase(" ").findings().totals()).containsOnlyKeys("reason_needed");
    Erasure.Outcome outcome =
        erasure.erase(
            register,
            UUID.fromString("018bb1c4-6f00-7000-8000-00000000ffff"),
            Person.administrator("officer"),
            "x");
    assertThat(outcome.findings().totals()).containsOnlyKeys("unknown_record");
    assertThat(ledger.database.query("SELECT count(*) FROM ledger.entry WHERE content IS NULL"))
        .containsExactly("0");
  }
}
