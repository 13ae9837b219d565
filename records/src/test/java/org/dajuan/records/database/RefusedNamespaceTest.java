package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: the program starts where user namespaces are refused, as in an ordinary container, with
 * data and programs in a folder that is closed to everybody but its owner. As root PostgreSQL then
 * runs as another user; for an ordinary user nothing changes, and the tests say so.
 */
class RefusedNamespaceTest {

  @TempDir Path home;
  private DataFolder folder;
  private Map<String, String> refusing;

  @BeforeEach
  void closeHomeAndRefuse() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    Path programs = Files.createDirectory(home.resolve("refusing"));
    Path unshare =
        Files.writeString(
            programs.resolve("unshare"),
            "#!/bin/sh\necho 'unshare: unshare failed: Operation not permitted' >&2\nexit 1\n");
    Files.setPosixFilePermissions(unshare, PosixFilePermissions.fromString("rwxr-xr-x"));
    refusing =
        Map.of(
            "PATH",
            programs + ":" + System.getenv("PATH"),
            "DAJUAN_CACHE",
            home.resolve("cache").toString(),
            "LC_ALL",
            "C");
    folder = new DataFolder(home.resolve(".dajuan"));
  }

  @AfterEach
  void stop() {
    if (isRunning()) {
      Database.open(folder).close();
    }
  }

  private boolean isRunning() {
    return Files.exists(folder.postgres().resolve("data/postmaster.pid"));
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private String ownerOfData() throws IOException {
    return Files.getOwner(folder.postgres().resolve("data")).getName();
  }

  private String modeOf(String name) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(folder.postgres().resolve(name)));
  }

  /** Makes the folder, or opens and leaves it, in a process to which namespaces are refused. */
  private void openWhereRefused() throws Exception {
    try (DatabaseProcess other = DatabaseProcess.start(folder, refusing)) {
      assertThat(other.address()).contains("127.0.0.1");
      other.end();
    }
    assertThat(isRunning()).isFalse();
  }

  @Test
  void startsInAClosedHome() throws Exception {
    openWhereRefused();
    assertThat(ownerOfData()).isEqualTo(isRoot() ? "nobody" : System.getProperty("user.name"));
    assertThat(modeOf("data")).isEqualTo("rwx------");
    assertThat(modeOf("")).isEqualTo(isRoot() ? "rwx--x---" : "rwx------");
    assertThat(modeOf("postgres.secret")).isEqualTo("rw-------");
    assertThat(Files.getOwner(folder.postgres().resolve("postgres.secret")).getName())
        .isEqualTo(System.getProperty("user.name"));
    openWhereRefused();
  }

  @Test
  void opensWhatWasMadeTheOtherWay() throws Exception {
    Database.open(folder).close();
    String before = ownerOfData();
    openWhereRefused();
    Database.open(folder).close();
    assertThat(ownerOfData()).isEqualTo(before);
  }

  @Test
  void serversLeftByKilledProcessesAreJoinedAndStopped() throws Exception {
    try (DatabaseProcess other = DatabaseProcess.start(folder, refusing)) {
      String address = other.address();
      other.kill();
      Database mine = Database.open(folder);
      assertThat(mine.address()).isEqualTo(address);
      mine.close();
      assertThat(isRunning()).isFalse();
    }
    try (DatabaseProcess other = DatabaseProcess.start(folder)) {
      other.address();
      other.kill();
      openWhereRefused();
    }
  }

  @Test
  void rootDoesNotTakeTheDataOfAUser() throws Exception {
    assumeTrue(isRoot(), "only root could take them");
    Path made = Files.createDirectories(folder.postgres());
    for (Path each : List.of(made, made.resolve("data"))) {
      Files.createDirectories(each);
      Files.setAttribute(each, "unix:uid", 4321);
      assertThatThrownBy(() -> Database.open(folder))
          .hasMessageContaining("belong to user 4321")
          .hasMessageContaining("Start as that user");
      assertThat(Files.getAttribute(each, "unix:uid")).isEqualTo(4321);
    }
  }
}
