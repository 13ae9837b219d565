package org.dajuan.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.dajuan.ledger.LedgerFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: the secret key stays secret and is never overwritten. */
class SigningKeyTest {

  @TempDir Path directory;

  @Test
  void madeAtFirstStartAndFoundAgain() throws IOException {
    Path file = directory.resolve("ledger.key");

    SigningKey first = SigningKey.loadOrCreate(file, "dajuan.example/1");
    SigningKey again = SigningKey.loadOrCreate(file, "dajuan.example/1");

    assertThat(again.verifier()).isEqualTo(first.verifier());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(first.toString()).doesNotContain(Files.readString(file).split("\\+")[4]);
  }

  @Test
  void aKeyThatOthersCanReadIsRefused() throws IOException {
    Path file = directory.resolve("ledger.key");
    SigningKey.loadOrCreate(file, "dajuan.example/1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> SigningKey.load(file)).hasMessageContaining("chmod 600");
  }

  @Test
  void theKeyOfAnotherLogIsRefused() throws IOException {
    Path file = directory.resolve("ledger.key");
    SigningKey.loadOrCreate(file, "dajuan.example/1");

    assertThatThrownBy(() -> SigningKey.loadOrCreate(file, "dajuan.example/2"))
        .hasMessageContaining("the key is for 'dajuan.example/1', not for 'dajuan.example/2'");
  }

  @Test
  void aKeyIsNeverOverwritten() throws IOException {
    Path file = directory.resolve("ledger.key");
    SigningKey.loadOrCreate(file, "dajuan.example/1");

    assertThatThrownBy(() -> SigningKey.generate("dajuan.example/1", KeyType.ED25519).store(file))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void aDamagedKeyIsRefusedWithoutShowingIt() {
    String secret = NoteTest.SECRET;

    for (String damaged :
        new String[] {
          secret,
          secret + "\n",
          secret.replace("4f", "4g") + "\n" + NoteTest.VKEY,
          secret.replace("HR4f", "HR4e") + "\n" + NoteTest.VKEY,
          secret.substring(0, secret.length() - 4) + "\n" + NoteTest.VKEY,
          secret.replace("AQAB", "BAAB") + "\n" + NoteTest.VKEY,
          secret.replace("PRIVATE", "PUBLIC") + "\n" + NoteTest.VKEY,
        }) {
      assertThatThrownBy(() -> SigningKey.parse(damaged))
          .isInstanceOf(LedgerFormatException.class)
          .message()
          .doesNotContain("AgMEBQYH");
    }
  }
}
