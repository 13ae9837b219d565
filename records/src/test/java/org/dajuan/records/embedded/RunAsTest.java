package org.dajuan.records.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: root has PostgreSQL run by somebody else where user namespaces are not allowed. */
class RunAsTest {

  @TempDir Path temporary;

  @Test
  void anotherUserMakesTheDataDirectory() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can be another user");
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
    ServerFolder folder = new ServerFolder(temporary.resolve("pg"));
    PrivateFile.folder(folder.root());
    Path home = Binaries.unpacked(List.of(temporary.resolve("bin")));
    Programs programs =
        new Programs(home, folder, RunAs.otherUser(home, folder, List.of("nobody")));
    Cluster cluster = new Cluster(folder, programs, false);
    cluster.ensure(EmbeddedPostgres.SUPERUSER, "secret");
    cluster.configure();
    assertThat(Files.getOwner(folder.data()).getName()).isEqualTo("nobody");
    assertThat(Files.getOwner(folder.data().resolve("pg_hba.conf")).getName()).isEqualTo("nobody");
  }

  @Test
  void nobodyCanBeUsed() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can be another user");
    ServerFolder folder = new ServerFolder(temporary);
    assertThatThrownBy(() -> RunAs.otherUser(temporary, folder, List.of("nosuchuser")))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessageContaining("Run Dajuan as an ordinary user");
  }
}
