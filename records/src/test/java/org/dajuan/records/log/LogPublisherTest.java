package org.dajuan.records.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.note.LogProof;
import org.dajuan.ledger.note.SignedNote;
import org.dajuan.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: entries become public files with a signed checkpoint, from which proofs follow. */
class LogPublisherTest {

  @TempDir Path temporary;
  private SampleLedger ledger;
  private Proofs proofs;

  @BeforeEach
  void open() {
    ledger = new SampleLedger(temporary);
    proofs = new Proofs(ledger.database.database(), ledger.folder);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private VerifierKey key() {
    return LogFiles.of(ledger.folder).findVerifierKey().orElseThrow();
  }

  @Test
  void everyEntryHasAProofThatConvincesOthers() {
    ledger.enter(5).publish();
    for (int sequence = 0; sequence < 5; sequence++) {
      LogProof proof = LogProof.parse(proofs.inclusion(sequence).format());
      Proofs.Stored stored = proofs.entry(sequence);
      assertThat(proof.verify(stored.entry().leafBytes(), key())).isEqualTo(LogProof.Verdict.VALID);
    }
  }

  @Test
  void laterTreeBeginsWithTheEarlierOne() {
    ledger.enter(3).publish();
    ledger.enter(4).publish();
    for (long old = 0; old <= 7; old++) {
      Proofs.Consistency c = proofs.consistency(old, 7);
      if (old > 0) {
        assertThat(
                MerkleTree.verifyConsistency(
                    c.oldSize(), c.oldRoot(), c.newSize(), c.newRoot(), c.path()))
            .isTrue();
      }
    }
  }

  @Test
  void nothingNewIsNotSignedAgain() {
    ledger.enter(2);
    SignedNote first = ledger.publisher.publish();
    assertThat(ledger.publisher.publish()).isEqualTo(first);
    assertThat(ledger.database.query("SELECT size FROM ledger.checkpoint")).containsExactly("2");
  }

  @Test
  void checkpointFileLostInACrashIsWrittenAgain() throws Exception {
    ledger.enter(2);
    SignedNote note = ledger.publisher.publish();
    Files.delete(ledger.file("checkpoint"));
    ledger.publish();
    assertThat(Files.readString(ledger.file("checkpoint"))).isEqualTo(note.format());
  }

  @Test
  void lostTilesAreMadeFromTheEntries() throws Exception {
    ledger.enter(3).publish();
    Files.delete(ledger.file("tile/0/000.p/3"));
    Files.delete(ledger.file("tile/entries/000.p/3"));
    ledger.enter(1).publish();
    assertThat(ledger.faults()).isEmpty();
  }

  @Test
  void nothingIsSignedOverRewrittenHistory() throws Exception {
    ledger.enter(3).publish();
    ledger.tamper("UPDATE ledger.entry SET actor = 'nobody' WHERE seq = 1");
    Files.delete(ledger.file("tile/0/000.p/3"));
    ledger.enter(1);
    assertThatThrownBy(ledger::publish)
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("the entries do not give the root that was signed for size 3");
    assertThat(ledger.database.query("SELECT max(size) FROM ledger.checkpoint"))
        .containsExactly("3");
  }

  @Test
  void nothingIsSignedOverAGap() {
    ledger.enter(3);
    ledger.tamper("DELETE FROM ledger.entry WHERE seq = 1");
    assertThatThrownBy(ledger::publish).hasMessageContaining("Entry 1 is missing");
  }

  @Test
  void severalPublishersAtOnce() throws Exception {
    ledger.enter(20);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<SignedNote>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(ledger.publisher(InstantSource.system())::publish);
      }
      for (Future<SignedNote> note : threads.invokeAll(calls)) {
        assertThat(note.get()).isEqualTo(proofs.checkpoint());
      }
    } finally {
      threads.shutdown();
    }
    assertThat(ledger.faults()).isEmpty();
  }

  @Test
  void beyondThePublishedLog() {
    assertThatThrownBy(proofs::checkpoint).hasMessageContaining("Nothing was published yet");
    ledger.enter(2).publish();
    assertThatThrownBy(() -> proofs.inclusion(2))
        .hasMessage("The published log has no entry 2. Give a sequence from 0 to 1.");
    assertThatThrownBy(() -> proofs.consistency(2, 3)).hasMessageContaining("sizes go from 0 to 2");
    assertThatThrownBy(() -> proofs.entry(7)).hasMessage("The ledger has no entry 7.");
  }
}
