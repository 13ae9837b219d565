package org.dajuan.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dajuan.ledger.Hash;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.ledger.MerkleTree;
import org.dajuan.ledger.ReferenceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: the log stands in static files that survive a crash at any moment. */
class TiledLogTest {

  @TempDir Path directory;

  @Test
  void theFilesOfTheLogOf300() throws IOException {
    TileDirectory store = new TileDirectory(directory);
    TiledLog log = append(TiledLog.create(store), 300);

    assertThat(log.root().hex())
        .isEqualTo("84e13ec1e037155ae619757599b2cd21ada5a565e0fd9b3139c0c3c6c1b8ada9");
    assertThat(files())
        .containsOnlyKeys(
            "tile/0/000",
            "tile/0/001.p/44",
            "tile/1/000.p/1",
            "tile/entries/000",
            "tile/entries/001.p/44");
    assertFile(
        "tile/0/000", 8192, "b9704a8bfbee2c61185ceb38904a49f3f703c81e194b5b2ccdc254c2bdaaa62b");
    assertFile(
        "tile/0/001.p/44",
        1408,
        "03c8b91297109114834f4ea4b4043313b3abf15301439b30371d874810427409");
    assertFile(
        "tile/entries/000",
        1170,
        "94693d5c6d6a0355ec07bac8214516c1ce6a5100b0588f226fd95f26571157d7");
    assertThat(HexFormat.of().formatHex(Files.readAllBytes(directory.resolve("tile/1/000.p/1"))))
        .isEqualTo("828515d033c19d8c901f37eccb8aed919667703486f8d2fff1cf7040321c5db1");
  }

  private void assertFile(String path, int size, String sha256) throws IOException {
    byte[] bytes = Files.readAllBytes(directory.resolve(path));
    assertThat(bytes).hasSize(size);
    assertThat(Hash.sha256(bytes).hex()).isEqualTo(sha256);
  }

  @Test
  void everySizeHasTheRootOfTheDefinitionAndProofsFromItsFiles() throws IOException {
    TileDirectory store = new TileDirectory(directory);
    TiledLog log = TiledLog.create(store);
    List<Hash> leaves = ReferenceTree.leaves(64);
    for (int size = 1; size <= 64; size++) {
      append(log, size);
      Hash root = ReferenceTree.root(leaves.subList(0, size));
      assertThat(log.root()).isEqualTo(root);
      TileReader reader = new TileReader(store, size);
      assertThat(reader.root()).isEqualTo(root);
      for (int i = 0; i < size; i++) {
        assertThat(reader.entry(i)).isEqualTo(ReferenceTree.leafBytes(i));
        assertThat(
                MerkleTree.verifyInclusion(
                    i, size, leaves.get(i), MerkleTree.inclusionProof(i, size, reader), root))
            .isTrue();
      }
    }
  }

  @Test
  void proofsAcrossSeveralLevelsOfTiles() throws IOException {
    TileDirectory store = new TileDirectory(directory);
    int size = 70_000;
    TiledLog log = append(TiledLog.create(store), size);
    assertThat(files())
        .containsKeys("tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1");

    TileReader reader = new TileReader(store, size);
    for (long index : new long[] {0, 255, 256, 65_535, 65_536, 69_999}) {
      assertThat(
              MerkleTree.verifyInclusion(
                  index,
                  size,
                  MerkleTree.leaf(reader.entry(index)),
                  MerkleTree.inclusionProof(index, size, reader),
                  log.root()))
          .isTrue();
    }
    for (int old : new int[] {1, 256, 300, 65_536, 65_537, 69_999}) {
      assertThat(
              MerkleTree.verifyConsistency(
                  old,
                  MerkleTree.root(old, reader),
                  size,
                  log.root(),
                  MerkleTree.consistencyProof(old, size, reader)))
          .isTrue();
    }
  }

  @Test
  void growingInStepsGivesTheSameFilesAndNoPartialTileBesideAFullOne() throws IOException {
    TileDirectory store = new TileDirectory(directory);
    TiledLog log = TiledLog.create(store);
    for (int size : new int[] {1, 100, 255, 256, 257, 511, 700, 1024}) {
      log = append(TiledLog.open(store, log.size(), log.root()), size);
    }
    Map<String, String> grown = files();

    Path other = directory.resolve("other");
    append(TiledLog.create(new TileDirectory(other)), 1024);

    assertThat(grown.keySet()).noneMatch(path -> path.matches("tile/(0|entries)/.*\\.p/.*"));
    files(other).forEach((path, hash) -> assertThat(grown).containsEntry(path, hash));
  }

  @Test
  void aCrashAfterAnyWriteIsMendedByStartingAgain() throws IOException {
    int before = 250;
    int after = 600;
    List<Hash> leaves = ReferenceTree.leaves(after);
    for (int writes = 0; writes < 8; writes++) {
      Path place = directory.resolve("crash-" + writes);
      TileDirectory store = new TileDirectory(place);
      Hash root = append(TiledLog.create(store), before).root();
      TiledLog dying = TiledLog.open(new DyingStore(store, writes), before, root);
      try {
        append(dying, after);
      } catch (IOException crash) {
        assertThat(crash).hasMessage("crash");
      }

      TiledLog again = append(TiledLog.open(store, before, root), after);

      assertThat(again.root()).isEqualTo(ReferenceTree.root(leaves));
      assertThat(new TileReader(store, after).root()).isEqualTo(again.root());
      assertThat(files(place).keySet())
          .noneMatch(path -> path.matches("tile/(0|entries)/000.p/.*"));
    }
  }

  /** Ends in the middle: some files of a write are there, others are not. */
  private record DyingStore(TileStore store, int[] left) implements TileStore {

    DyingStore(TileStore store, int writes) {
      this(store, new int[] {writes});
    }

    @Override
    public Optional<byte[]> find(Tile tile) throws IOException {
      return store.find(tile);
    }

    @Override
    public void write(Map<Tile, byte[]> tiles) throws IOException {
      for (Map.Entry<Tile, byte[]> tile : tiles.entrySet()) {
        if (left[0]-- <= 0) {
          throw new IOException("crash");
        }
        store.write(Map.of(tile.getKey(), tile.getValue()));
      }
    }

    @Override
    public void removePartial(Tile tile) throws IOException {
      if (left[0]-- <= 0) {
        throw new IOException("crash");
      }
      store.removePartial(tile);
    }
  }

  @Test
  void filesThatWereTamperedWithAreNotContinued() throws IOException {
    TileDirectory store = new TileDirectory(directory);
    Hash root = append(TiledLog.create(store), 300).root();

    for (String path : List.of("tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/001.p/44")) {
      Path file = directory.resolve(path);
      byte[] good = Files.readAllBytes(file);
      byte[] bad = good.clone();
      bad[bad.length - 1] ^= 1;
      Files.write(file, bad);
      assertThatThrownBy(() -> TiledLog.open(store, 300, root))
          .isInstanceOf(LedgerFormatException.class);
      Files.delete(file);
      assertThatThrownBy(() -> TiledLog.open(store, 300, root))
          .hasMessage("the file " + path + " is missing");
      Files.write(file, new byte[10]);
      assertThatThrownBy(() -> TiledLog.open(store, 300, root))
          .isInstanceOf(LedgerFormatException.class);
      Files.write(file, good);
    }
    assertThat(TiledLog.open(store, 300, root).size()).isEqualTo(300);
  }

  @Test
  void aComparisonNamesEachFileThatIsNotWhatTheEntriesGive() throws IOException {
    TileDirectory store = new TileDirectory(directory);
    append(TiledLog.create(store), 300);
    byte[] tile = Files.readAllBytes(directory.resolve("tile/0/000"));
    tile[77] ^= 1;
    Files.write(directory.resolve("tile/0/000"), tile);
    Files.delete(directory.resolve("tile/entries/001.p/44"));

    TileComparison comparison = new TileComparison(store);
    append(TiledLog.create(comparison), 300);

    assertThat(comparison.damaged())
        .containsOnly(
            Map.entry(new Tile(0, 0, 256), TileComparison.Damage.DIFFERENT),
            Map.entry(new Tile(Tile.ENTRIES, 1, 44), TileComparison.Damage.MISSING));
    assertThat(comparison.total()).isEqualTo(2);
  }

  @Test
  void anEntryThatIsTooLongIsRefused() {
    TiledLog log = TiledLog.create(new TileDirectory(directory));

    assertThatThrownBy(() -> log.append(new byte[65_536]))
        .hasMessage("an entry has at most 65535 bytes, not 65536");
    assertThat(log.size()).isZero();
  }

  @Test
  void aBundleThatEndsTooSoonIsRefused() {
    assertThat(EntryBundle.parse(new byte[] {0, 0, 0, 1, 7})).hasSize(2);
    for (byte[] broken :
        List.of(new byte[] {0}, new byte[] {0, 1}, new byte[] {1, 0, 5}, new byte[257 * 2])) {
      assertThatThrownBy(() -> EntryBundle.parse(broken)).isInstanceOf(LedgerFormatException.class);
    }
  }

  @Test
  void theCheckpointIsReplacedWhole() throws IOException {
    TileDirectory store = new TileDirectory(directory.resolve("log"));
    assertThat(store.findCheckpoint()).isEmpty();

    store.writeCheckpoint("first\n");
    store.writeCheckpoint("二\n");

    assertThat(store.findCheckpoint()).contains("二\n");
  }

  private static TiledLog append(TiledLog log, int size) throws IOException {
    for (long i = log.size(); i < size; i++) {
      log.append(ReferenceTree.leafBytes(i));
    }
    log.flush();
    return log;
  }

  private Map<String, String> files() throws IOException {
    return files(directory);
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(
            root.relativize(file).toString().replace('\\', '/'),
            Hash.sha256(Files.readAllBytes(file)).hex());
      }
    }
    return files;
  }
}
