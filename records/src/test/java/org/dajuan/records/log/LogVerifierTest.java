package org.dajuan.records.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dajuan.ledger.note.KeyType;
import org.dajuan.ledger.note.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: whatever is changed behind the program's back is found and named. */
class LogVerifierTest {

  @TempDir Path temporary;
  private SampleLedger ledger;

  @BeforeEach
  void open() {
    ledger = new SampleLedger(temporary);
    ledger.enter(6).update(2, 1, "改过");
    ledger.publish();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private UUID record(int index) {
    return ledger.records.get(index);
  }

  @Test
  void untouched() {
    ledger.enter(1);
    LogVerification verification = ledger.verify();
    assertThat(verification.findings().list()).isEmpty();
    assertThat(verification.isIntact()).isTrue();
    assertThat(verification.entries()).isEqualTo(8);
    assertThat(verification.published()).isEqualTo(7);
    assertThat(verification.checkpoints()).isEqualTo(1);
    assertThat(verification.rows()).isEqualTo(7);
    assertThat(verification.origin()).isEqualTo("dajuan.example/140429");
  }

  @Test
  void nothingPublishedYet(@TempDir Path other) {
    try (SampleLedger fresh = new SampleLedger(other).enter(2)) {
      assertThat(fresh.faults()).isEmpty();
    }
  }

  @Test
  void publishedWithoutEntries(@TempDir Path other) {
    try (SampleLedger fresh = new SampleLedger(other)) {
      assertThat(fresh.publish()).isZero();
      assertThat(fresh.faults()).isEmpty();
    }
  }

  @Test
  void entryRemoved() {
    ledger.tamper("DELETE FROM ledger.entry WHERE seq = 3");
    assertThat(ledger.faults())
        .containsExactly(
            "entry_missing ledger.entry[3].seq",
            "row_unrecorded village_works[" + record(3) + "].id");
    assertThat(ledger.sentences().get(0))
        .isEqualTo(
            "Entry 3 was removed from the ledger: 3 create village_works "
                + record(3)
                + " v1 by clerk at 2023-11-02T08:30:00.123456Z.");
  }

  @Test
  void entryRewritten() {
    ledger.tamper("UPDATE ledger.entry SET actor = 'nobody' WHERE seq = 3");
    assertThat(ledger.sentences())
        .containsExactly(
            "Entry 3 was rewritten: actor was published as 'clerk' and is now 'nobody'.");
  }

  @Test
  void entryRewrittenWithMatchingCommitmentAndRow() {
    ledger.tamper(
        """
        UPDATE ledger.entry SET content = replace(content, '第3条', '假的') WHERE seq = 3;
        UPDATE ledger.entry SET commitment = sha256(salt || convert_to(content, 'UTF8'))
        WHERE seq = 3;
        UPDATE reg.village_works SET note = '假的' WHERE seq = 3
        """);
    assertThat(ledger.faults()).containsExactly("entry_rewritten ledger.entry[3].commitment");
  }

  @Test
  void regionOfAnEntryChanged() {
    ledger.tamper("UPDATE ledger.entry SET region_code = '140429101201' WHERE seq = 3");
    assertThat(ledger.sentences())
        .containsExactly(
            "The region of entry 3 was changed: its content says '140429100202', the column"
                + " '140429101201', so others see it.");
    ledger.tamper("UPDATE ledger.entry SET region_code = NULL WHERE seq = 3");
    assertThat(ledger.faults()).containsExactly("entry_region_changed ledger.entry[3].region_code");
  }

  @Test
  void contentErasedBehindTheProgram() {
    ledger.tamper(
        """
        UPDATE ledger.entry SET salt = NULL, content = NULL WHERE seq = 3;
        UPDATE reg.village_works SET note = '假的' WHERE seq = 3
        """);
    assertThat(ledger.faults()).containsExactly("entry_erased_unrecorded ledger.entry[3].content");
  }

  @Test
  void entryMadeUnreadable() {
    ledger.tamper("UPDATE ledger.entry SET actor = E'a\\nb' WHERE seq = 3");
    assertThat(ledger.sentences())
        .containsExactly(
            "Entry 3 is not an entry: actor contains a control character or half a surrogate pair.");
  }

  @Test
  void registerThatNoPackDefinesAnyMore() {
    ledger.tamper(
        """
        ALTER TABLE reg.village_works RENAME TO old_works;
        UPDATE ledger.entry SET register = 'old_works'
        """);
    assertThat(ledger.verify().findings().totals())
        .containsKeys("register_not_checked", "entry_rewritten");
  }

  @Test
  void manyTilesAreReadInTheirOrder() {
    ledger.enterMany(1000).publish();
    assertThat(ledger.faults()).isEmpty();
    ledger.tamper(
        """
        UPDATE ledger.entry SET seq = -1 WHERE seq = 100;
        UPDATE ledger.entry SET seq = 100 WHERE seq = 900;
        UPDATE ledger.entry SET seq = 900 WHERE seq = -1;
        DELETE FROM ledger.entry WHERE seq BETWEEN 255 AND 256 OR seq > 1004;
        UPDATE ledger.entry SET actor = 'x' WHERE seq = 700
        """);
    assertThat(ledger.sentences())
        .contains(
            "Entries 100 and 900 were swapped.",
            "Entry 700 was rewritten: actor was published as 'clerk' and is now 'x'.",
            "The end of the ledger was cut off: 1007 entries were published, those from 1005 on"
                + " are missing.");
    assertThat(ledger.faults())
        .contains("entry_missing ledger.entry[255].seq", "entry_missing ledger.entry[256].seq");
  }

  @Test
  void findingsAreCappedAndCounted() {
    ledger.enterMany(3000).publish();
    ledger.tamper("UPDATE ledger.entry SET actor = 'x' WHERE seq >= 500");
    LogVerification verification = ledger.verify();
    assertThat(verification.findings().totals()).containsEntry("entry_rewritten", 2507);
    assertThat(verification.findings().list()).hasSize(1000);
  }

  @Test
  void olderTileChanged() throws Exception {
    ledger.enterMany(1000).publish();
    ledger.corrupt("tile/0/001", 5000);
    ledger.corrupt("tile/1/000.p/3", 70);
    Files.delete(ledger.file("tile/entries/002"));
    assertThat(ledger.faults())
        .containsExactlyInAnyOrder(
            "tile_changed tile/0/001",
            "tile_changed tile/1/000.p/3",
            "tile_missing tile/entries/002");
  }

  @Test
  void contentRewritten() {
    ledger.tamper("UPDATE ledger.entry SET content = replace(content, '第3', '第9') WHERE seq = 3");
    assertThat(ledger.faults())
        .containsExactly(
            "entry_content_changed ledger.entry[3].content",
            "row_changed village_works[" + record(3) + "].note");
  }

  @Test
  void entriesSwapped() {
    ledger.tamper(
        """
        UPDATE ledger.entry SET seq = -1 WHERE seq = 1;
        UPDATE ledger.entry SET seq = 1 WHERE seq = 4;
        UPDATE ledger.entry SET seq = 4 WHERE seq = -1
        """);
    assertThat(ledger.sentences()).contains("Entries 1 and 4 were swapped.");
    assertThat(ledger.faults())
        .containsExactlyInAnyOrder(
            "entries_swapped ledger.entry[1].seq",
            "row_changed village_works[" + record(1) + "].seq",
            "row_changed village_works[" + record(4) + "].seq");
  }

  @Test
  void contentsSwapped() {
    ledger.tamper(
        """
        UPDATE ledger.entry a SET salt = b.salt, content = b.content FROM ledger.entry b
        WHERE (a.seq = 1 AND b.seq = 4) OR (a.seq = 4 AND b.seq = 1)
        """);
    assertThat(ledger.sentences()).contains("The contents of entries 1 and 4 were swapped.");
  }

  @Test
  void tailOfEntriesCutOff() {
    ledger.tamper("DELETE FROM ledger.entry WHERE seq >= 5");
    assertThat(ledger.sentences())
        .contains(
            "The end of the ledger was cut off: 7 entries were published, those from 5 on are missing.");
  }

  @Test
  void tailCutOffInTheDatabaseWithEverythingThatTellsOfIt() {
    ledger.tamper(
        """
        DELETE FROM ledger.entry WHERE seq >= 5;
        DELETE FROM ledger.checkpoint WHERE size > 5;
        DELETE FROM reg.village_works WHERE seq = 5;
        UPDATE reg.village_works SET version = 1, seq = 2, note = '第2条' WHERE seq = 6;
        UPDATE ledger.head SET next = 5
        """);
    assertThat(ledger.faults())
        .contains(
            "ledger_truncated ledger.entry[5].seq", "checkpoint_removed ledger.checkpoint[7].");
  }

  @Test
  void unpublishedEntryRemoved() {
    ledger.enter(2);
    ledger.tamper("DELETE FROM ledger.entry WHERE seq = 7");
    assertThat(ledger.faults())
        .contains(
            "entries_missing ledger.entry[7].seq",
            "row_unrecorded village_works[" + record(6) + "].id");
  }

  @Test
  void unpublishedTailRemoved() {
    ledger.enter(1);
    ledger.tamper("DELETE FROM ledger.entry WHERE seq = 7");
    assertThat(ledger.faults()).contains("ledger_head_wrong ledger.head.next");
  }

  @Test
  void tileChanged() throws Exception {
    ledger.corrupt("tile/0/000.p/7", 100);
    assertThat(ledger.faults()).containsExactly("tile_changed tile/0/000.p/7");
  }

  @Test
  void bundleChanged() throws Exception {
    ledger.corrupt("tile/entries/000.p/7", 200);
    assertThat(ledger.faults()).containsExactly("tile_changed tile/entries/000.p/7");
  }

  @Test
  void tileRemoved() throws Exception {
    Files.delete(ledger.file("tile/0/000.p/7"));
    Files.delete(ledger.file("tile/entries/000.p/7"));
    assertThat(ledger.faults())
        .containsExactlyInAnyOrder(
            "tile_missing tile/0/000.p/7", "tile_missing tile/entries/000.p/7");
  }

  @Test
  void tileCutOff() throws Exception {
    Files.write(ledger.file("tile/0/000.p/7"), new byte[64]);
    assertThat(ledger.faults()).containsExactly("tile_changed tile/0/000.p/7");
  }

  @Test
  void checkpointFilePutBack() throws Exception {
    String old = Files.readString(ledger.file("checkpoint"));
    ledger.enter(1).publish();
    Files.writeString(ledger.file("checkpoint"), old);
    assertThat(ledger.faults()).containsExactly("checkpoint_file_behind checkpoint");
  }

  @Test
  void checkpointFileRemoved() throws Exception {
    Files.delete(ledger.file("checkpoint"));
    assertThat(ledger.faults()).containsExactly("checkpoint_file_missing checkpoint");
  }

  @Test
  void checkpointFileRewritten() throws Exception {
    String note = Files.readString(ledger.file("checkpoint"));
    Files.writeString(ledger.file("checkpoint"), note.replace("\n7\n", "\n6\n"));
    assertThat(ledger.faults()).containsExactly("checkpoint_file_signature checkpoint");
  }

  @Test
  void checkpointRewrittenInTheDatabase() {
    ledger.tamper("UPDATE ledger.checkpoint SET root = sha256('x') WHERE size = 7");
    assertThat(ledger.faults())
        .containsExactlyInAnyOrder(
            "checkpoint_file_differs checkpoint", "checkpoint_changed ledger.checkpoint[7].");
  }

  @Test
  void signedByAnotherKey() {
    SigningKey other = SigningKey.generate("dajuan.example/140429", KeyType.ED25519);
    LogVerification verification =
        new LogVerifier(ledger.database.database(), ledger.folder, ledger.catalog)
            .verify(java.util.Optional.of(other.verifier()));
    assertThat(verification.findings().totals())
        .containsOnlyKeys("checkpoint_file_signature", "checkpoint_signature");
  }

  @Test
  void rowEdited() {
    ledger.tamper("UPDATE reg.village_works SET note = '假的', year = 2024 WHERE seq = 3");
    assertThat(ledger.sentences())
        .containsExactly(
            "The row was changed behind the program: the ledger says '第3条', the table '假的'.",
            "The row was changed behind the program: the ledger says '1901', the table '2024'.");
    assertThat(ledger.faults())
        .containsExactly(
            "row_changed village_works[" + record(3) + "].note",
            "row_changed village_works[" + record(3) + "].year");
  }

  @Test
  void stateAndRegionEdited() {
    ledger.tamper("UPDATE reg.village_works SET state = 'accepted', org_id = NULL WHERE seq = 3");
    assertThat(ledger.faults()).contains("row_changed village_works[" + record(3) + "].@state");
  }

  @Test
  void systemColumnsEdited() {
    ledger.tamper(
        "UPDATE reg.village_works SET version = 9, created_at = created_at - interval '1 day' WHERE seq = 3");
    assertThat(ledger.faults())
        .containsExactly(
            "row_changed village_works[" + record(3) + "].version",
            "row_changed village_works[" + record(3) + "].created_at");
  }

  @Test
  void rowDeleted() {
    ledger.tamper("DELETE FROM reg.village_works WHERE seq = 3");
    assertThat(ledger.sentences())
        .containsExactly(
            "The row was deleted behind the program; the ledger has it (entry 3, version 1, create).");
  }

  @Test
  void rowInserted() {
    ledger.tamper(
        """
        INSERT INTO reg.village_works (id, village, kind, year, region_code, org_id, state, version,
                                       seq, created_at, updated_at)
        SELECT '018bb1c4-6f00-7000-8000-000000000001', village, kind, 1999, region_code, org_id,
               state, 1, 99, created_at, updated_at
        FROM reg.village_works WHERE seq = 3
        """);
    assertThat(ledger.faults())
        .containsExactly("row_unrecorded village_works[018bb1c4-6f00-7000-8000-000000000001].id");
  }
}
