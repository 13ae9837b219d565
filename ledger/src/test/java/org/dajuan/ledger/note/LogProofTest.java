package org.dajuan.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.ReferenceTree;
import org.dajuan.ledger.note.LogProof.Verdict;
import org.junit.jupiter.api.Test;

/** FEATURE: a proof file convinces only those who should be convinced. */
class LogProofTest {

  private static final VerifierKey KEY = VerifierKey.parse(NoteTest.VKEY);
  private static final List<Hash> LEAVES = ReferenceTree.leaves(300);
  private static final LogProof PROOF =
      new LogProof(
          130,
          MerkleTree.inclusionProof(130, 300, ReferenceTree.nodes(LEAVES)),
          SignedNote.parse(NoteTest.CHECKPOINT));
  private static final byte[] LEAF = ReferenceTree.leafBytes(130);

  @Test
  void theFileIsThatOfTheSpecification() {
    assertThat(PROOF.format())
        .startsWith("c2sp.org/tlog-proof@v1\nindex 130\n" + PROOF.path().get(0).base64() + "\n")
        .endsWith("\n\n" + NoteTest.CHECKPOINT);
    assertThat(LogProof.parse(PROOF.format())).isEqualTo(PROOF);
    assertThat(PROOF.verify(LEAF, KEY)).isEqualTo(Verdict.VALID);
  }

  @Test
  void anyChangedOrMissingCharacterIsRefused() {
    String file = PROOF.format();
    for (int i = 0; i < file.length(); i++) {
      char[] changed = file.toCharArray();
      changed[i] ^= 1;
      assertThat(isValid(new String(changed))).as("character %d", i).isFalse();
      assertThat(isValid(new StringBuilder(file).deleteCharAt(i).toString()))
          .as("without character %d", i)
          .isFalse();
    }
  }

  private static boolean isValid(String file) {
    try {
      return LogProof.parse(file).verify(LEAF, KEY) == Verdict.VALID;
    } catch (LedgerFormatException refused) {
      return false;
    }
  }

  @Test
  void theReasonIsSaid() {
    SigningKey other = SigningKey.generate(KEY.name(), KeyType.ED25519);
    SigningKey elsewhere = SigningKey.generate("elsewhere", KeyType.ED25519);
    LogProof noCheckpoint =
        new LogProof(0, List.of(), new SignedNote("hello\n", List.of(other.sign("hello\n"))));

    assertThat(PROOF.verify(ReferenceTree.leafBytes(131), KEY)).isEqualTo(Verdict.NOT_INCLUDED);
    assertThat(PROOF.verify(LEAF, other.verifier())).isEqualTo(Verdict.NOT_SIGNED);
    assertThat(PROOF.verify(LEAF, elsewhere.verifier())).isEqualTo(Verdict.OTHER_LOG);
    assertThat(noCheckpoint.verify(LEAF, other.verifier())).isEqualTo(Verdict.MALFORMED_CHECKPOINT);
  }

  @Test
  void aTreeOfOneNeedsNoPath() {
    SigningKey key = SigningKey.generate("one", KeyType.ED25519);
    SignedNote head = Checkpoint.of("one", 1, MerkleTree.leaf(LEAF)).sign(key);
    LogProof proof = LogProof.parse(new LogProof(0, List.of(), head).format());

    assertThat(proof.verify(LEAF, key.verifier())).isEqualTo(Verdict.VALID);
  }

  @Test
  void whatIsNoProofFileIsRefused() {
    String file = PROOF.format();
    for (String hostile :
        List.of(
            "",
            "\n\n",
            file.replace("v1", "v2"),
            file.replace("index 130", "index 0130"),
            file.replace("index 130", "index -1"),
            file.replace("index 130", "index 9999999999999999999"),
            "c2sp.org/tlog-proof@v1\nindex 0\n"
                + (LEAF.length + "\n").repeat(100_000)
                + "\n"
                + NoteTest.CHECKPOINT,
            "c2sp.org/tlog-proof@v1\nindex 0\n"
                + (LEAVES.get(0).base64() + "\n").repeat(65)
                + "\n"
                + NoteTest.CHECKPOINT)) {
      assertThatThrownBy(() -> LogProof.parse(hostile)).isInstanceOf(LedgerFormatException.class);
    }
  }
}
