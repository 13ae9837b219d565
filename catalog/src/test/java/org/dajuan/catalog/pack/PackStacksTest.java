package org.dajuan.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: packs that are to be checked are sorted into stacks, each with its own county on top.
 */
class PackStacksTest {

  @TempDir Path folder;

  private Path pack(String path, String requires) throws IOException {
    Path pack = folder.resolve(path);
    Files.createDirectories(pack);
    Files.writeString(
        pack.resolve("pack.yaml"),
        "pack: " + pack.getFileName() + "\nversion: 1\ntitle: t\nrequires: [" + requires + "]\n");
    return pack;
  }

  @Test
  void requiredPacksStandBelow() throws IOException {
    Path base = pack("base", "");
    Path county = pack("county", "base");
    Path east = pack("east", "county");
    assertThat(PackStacks.uppermost(List.of(base, county, east))).containsExactly(east);
  }

  @Test
  void twoCountiesAreTwoStacks() throws IOException {
    Path base = pack("base", "");
    Path east = pack("east", "base");
    Path west = pack("west", "");
    assertThat(PackStacks.uppermost(List.of(base, east, west))).containsExactly(east, west);
  }

  @Test
  void folderOfPacksStandsForThem() throws IOException {
    Path base = pack("base", "");
    Path one = pack("samples/one", "base");
    Path two = pack("samples/two", "");
    assertThat(PackStacks.uppermost(List.of(base, folder.resolve("samples"))))
        .containsExactly(one, two);
  }

  @Test
  void plainFilesBesideThePacksAreLeftOut() throws IOException {
    Path base = pack("base", "");
    Path notice = Files.writeString(folder.resolve("README.md"), "read me");
    assertThat(PackStacks.uppermost(List.of(notice, base))).containsExactly(base);
  }

  @Test
  void folderThatIsNoPackIsLeftToTheLoader() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(PackStacks.uppermost(List.of(empty))).containsExactly(empty);
  }

  @Test
  void circleIsLoadedOnce() throws IOException {
    Path one = pack("one", "two");
    Path two = pack("two", "one");
    assertThat(PackStacks.uppermost(List.of(one, two))).containsExactly(one);
  }
}
