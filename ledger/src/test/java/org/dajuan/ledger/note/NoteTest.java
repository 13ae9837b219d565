package org.dajuan.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: notes are signed and verified as other transparency tools do. */
class NoteTest {

  static final String VKEY =
      "dajuan.example/140429+46f4e695+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
  static final String SECRET =
      "PRIVATE+KEY+dajuan.example/140429+46f4e695+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
  static final String CHECKPOINT =
      """
      dajuan.example/140429
      300
      hOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=

      — dajuan.example/140429 RvTmlYO8rfatgg1UaWkIpEjEcE4LWcKnCuj1MinpzK+Ko4lbkE4P5kRM2Jfqlwb3Di1DuaAMEj5V2DCzn2vA9jcGKgU=
      """;

  @Test
  void theCheckpointOf300() {
    SigningKey key = SigningKey.parse(SECRET + "\n" + VKEY + "\n");
    Hash root = Hash.parseHex("84e13ec1e037155ae619757599b2cd21ada5a565e0fd9b3139c0c3c6c1b8ada9");
    Checkpoint checkpoint = Checkpoint.of("dajuan.example/140429", 300, root);

    assertThat(checkpoint.sign(key).format()).isEqualTo(CHECKPOINT);
    SignedNote note = SignedNote.parse(CHECKPOINT);
    assertThat(note.format()).isEqualTo(CHECKPOINT);
    assertThat(note.isSignedBy(VerifierKey.parse(VKEY))).isTrue();
    assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
  }

  @Test
  void theNoteOfTheSpecification() {
    VerifierKey key =
        VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    SignedNote note =
        SignedNote.parse(
            """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """);

    assertThat(note.verify(List.of(VerifierKey.parse(VKEY), key))).containsExactly(key);
    assertThat(key.format())
        .isEqualTo("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
  }

  @Test
  void anyChangedByteOfACheckpointIsRefused() {
    VerifierKey key = VerifierKey.parse(VKEY);
    for (int i = 0; i < CHECKPOINT.length(); i++) {
      char[] changed = CHECKPOINT.toCharArray();
      changed[i] ^= 1;
      assertThat(isSigned(new String(changed), key)).as("character %d", i).isFalse();
      assertThat(isSigned(new StringBuilder(CHECKPOINT).deleteCharAt(i).toString(), key))
          .as("without character %d", i)
          .isFalse();
    }
  }

  private static boolean isSigned(String note, VerifierKey key) {
    try {
      return SignedNote.parse(note).isSignedBy(key);
    } catch (LedgerFormatException refused) {
      return false;
    }
  }

  @Test
  void signaturesOfUnknownKeysArePassedOverButAWrongOneOfAKnownKeyRefusesAll() {
    VerifierKey key = VerifierKey.parse(VKEY);
    SignedNote note = SignedNote.parse(CHECKPOINT);
    SigningKey stranger = SigningKey.generate("stranger.example", KeyType.ED25519);
    NoteSignature forged =
        new NoteSignature(key.name(), key.id(), new byte[Ed25519.SIGNATURE_SIZE]);

    assertThat(note.with(stranger.sign(note.text())).verify(List.of(key))).containsExactly(key);
    assertThat(note.with(forged).verify(List.of(key))).isEmpty();
    assertThat(note.verify(List.of(stranger.verifier()))).isEmpty();
  }

  @Test
  void aWitnessCosignsWithTheTime() {
    SigningKey witness = SigningKey.generate("witness.example/1404", KeyType.COSIGNATURE);
    SignedNote note = SignedNote.parse(CHECKPOINT);
    Instant time = Instant.parse("2023-12-31T16:00:00Z");
    NoteSignature line = witness.cosign(Checkpoint.parse(note.text()), time);
    SignedNote both = SignedNote.parse(note.with(line).format());

    assertThat(both.verify(List.of(VerifierKey.parse(VKEY), witness.verifier()))).hasSize(2);
    assertThat(Cosignature.find(both.signatures().get(1)).orElseThrow().time()).isEqualTo(time);
    assertThat(Cosignature.find(both.signatures().get(0))).isEmpty();
    assertThat(VerifierKey.parse(witness.verifier().format())).isEqualTo(witness.verifier());

    byte[] otherTime = line.bytes();
    otherTime[7] ^= 1;
    NoteSignature shifted = new NoteSignature(line.name(), line.keyId(), otherTime);
    assertThat(note.with(shifted).isSignedBy(witness.verifier())).isFalse();
  }

  @Test
  void aKeyOfOneKindDoesNotSignForTheOther() {
    SigningKey witness = SigningKey.generate("w", KeyType.COSIGNATURE);

    assertThatThrownBy(() -> witness.sign("text\n")).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\n\n",
        "text\n",
        "text\n\n",
        "text\n\n— name\n",
        "text\n\n— name AAAA\n",
        "text\n\n— na me AAAAAAAA\n",
        "text\n\n— na+me AAAAAAAA\n",
        "text\n\n— name AAAAAAAB=\n",
        "text\n\n- name AAAAAAAA\n",
        "text\n\n— name AAAAAAAA",
        "text\n\n— name AAAAAAAA\n\n",
        "te\u0001xt\n\n— name AAAAAAAA\n",
        "te\rxt\n\n— name AAAAAAAA\n",
      })
  void whatIsNoNoteIsRefused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(LedgerFormatException.class);
  }

  @Test
  void aNoteOfAHundredThousandSignaturesEndsQuickly() {
    String hostile = "text\n\n" + "— name AAAAAAAA\n".repeat(100_000);

    assertThatThrownBy(() -> SignedNote.parse(hostile)).hasMessageContaining("at most 100");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "name+00000000+AAAA",
        "dajuan.example/140429+46f4e694+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "dajuan.example/140428+46f4e695+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
        "dajuan.example/140429+46f4e695+CQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
      })
  void whatIsNoPublicKeyIsRefused(String vkey) {
    assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(LedgerFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "origin\n1\n",
        "origin\n01\nhOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=\n",
        "origin\n-1\nhOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=\n",
        "origin\n0\nhOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=\n",
        "origin\n1\nhOE=\n",
        "\n1\nhOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=\n",
        "origin\n1\nhOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=",
        "origin\n9999999999999999999\nhOE+weA3FVrmGXV1mbLNIa2lpWXg/ZsxOcDDxsG4rak=\n",
      })
  void whatIsNoCheckpointIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(LedgerFormatException.class);
  }

  @Test
  void thePublicKeyIsTheVector() {
    byte[] typed = StrictBase64.decode(VKEY.split("\\+", 3)[2]);

    assertThat(HexFormat.of().formatHex(typed, 1, 33))
        .isEqualTo("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8");
    assertThat(Checkpoint.of("o", 0, MerkleTree.EMPTY_ROOT).text()).startsWith("o\n0\n");
  }
}
