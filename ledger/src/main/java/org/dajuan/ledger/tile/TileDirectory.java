package org.dajuan.ledger.tile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The log's public files in a directory, ready to be served as they are.
 *
 * <p>Each file is written beside its place, forced to disk, and moved there atomically, so a reader
 * or a crash never sees half a file. One writer at a time; any number of readers.
 */
public final class TileDirectory implements TileStore {

  /** Forcing files in parallel lets the file system commit many of them at once. */
  private static final int WRITERS = 16;

  private static final int FEW = 4;
  private static final String CHECKPOINT = "checkpoint";
  private static final String TEMPORARY = ".tmp";

  private final Path root;

  /** The log below {@code root}; directories are made when first written. */
  public TileDirectory(Path root) {
    this.root = root;
  }

  @Override
  public Optional<byte[]> find(Tile tile) throws IOException {
    return read(root.resolve(tile.path()));
  }

  /** The text of the file {@code checkpoint}; empty if there is none yet. */
  public Optional<String> findCheckpoint() throws IOException {
    return read(root.resolve(CHECKPOINT)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  /** Replaces the file {@code checkpoint}; to be called last, when all tiles are there. */
  public void writeCheckpoint(String note) throws IOException {
    Files.createDirectories(root);
    place(root.resolve(CHECKPOINT), note.getBytes(StandardCharsets.UTF_8));
    force(root);
  }

  @Override
  public void write(Map<Tile, byte[]> tiles) throws IOException {
    Set<Path> directories = new HashSet<>();
    for (Tile tile : tiles.keySet()) {
      Path directory = root.resolve(tile.path()).getParent();
      if (directories.add(directory)) {
        Files.createDirectories(directory);
      }
    }
    if (tiles.size() <= FEW) {
      for (Map.Entry<Tile, byte[]> tile : tiles.entrySet()) {
        place(root.resolve(tile.getKey().path()), tile.getValue());
      }
    } else {
      writeTogether(tiles);
    }
    for (Path directory : directories) {
      force(directory);
    }
  }

  private void writeTogether(Map<Tile, byte[]> tiles) throws IOException {
    ExecutorService writers = Executors.newFixedThreadPool(Math.min(WRITERS, tiles.size()));
    try {
      List<Future<?>> pending = new ArrayList<>(tiles.size());
      tiles.forEach(
          (tile, bytes) ->
              pending.add(
                  writers.submit(
                      () -> {
                        place(root.resolve(tile.path()), bytes);
                        return tile;
                      })));
      for (Future<?> write : pending) {
        write.get();
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException io
          ? io
          : new IOException("cannot write tiles below " + root, failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing tiles below " + root, interrupted);
    } finally {
      writers.shutdownNow();
    }
  }

  private static void place(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + TEMPORARY);
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Makes the names in a directory durable. Not every system can open a directory: then it is its
   * own care.
   */
  private static void force(Path directory) throws IOException {
    if (System.getProperty("os.name", "").startsWith("Windows")) {
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void removePartial(Tile tile) throws IOException {
    Path directory = root.resolve(tile.partialDirectory());
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    Files.delete(directory);
  }
}
