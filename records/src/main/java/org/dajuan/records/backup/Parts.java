package org.dajuan.records.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dajuan.ledger.Hash;

/** Writes the parts of a backup into a zip file, readable by its owner only, and digests each. */
final class Parts implements AutoCloseable {

  private final FileChannel channel;
  private final ZipOutputStream zip;
  private final Map<String, Manifest.Part> written = new LinkedHashMap<>();

  private Parts(FileChannel channel) {
    this.channel = channel;
    this.zip =
        new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    zip.setLevel(3);
  }

  static Parts create(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mode =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return new Parts(
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode));
  }

  /** Writes one part. */
  void add(String name, Writer content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Digesting digesting = new Digesting(zip);
    content.writeTo(digesting);
    zip.closeEntry();
    written.put(name, digesting.part());
  }

  Map<String, Manifest.Part> written() {
    return Collections.unmodifiableMap(written);
  }

  /** Ends the file and waits until it is on the disk. */
  void finish(Manifest manifest) throws IOException {
    add(Manifest.NAME, out -> out.write(manifest.toJson()));
    zip.finish();
    zip.flush();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** What writes one part. */
  @FunctionalInterface
  interface Writer {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Passes bytes on, counted and digested; is not closed by who writes to it. */
  private static final class Digesting extends FilterOutputStream {

    private final MessageDigest digest = Hash.newDigest();
    private long size;

    Digesting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      digest.update(bytes, offset, length);
      size += length;
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {
      // The next part follows in the same file.
    }

    Manifest.Part part() {
      return new Manifest.Part(size, HexFormat.of().formatHex(digest.digest()));
    }
  }
}
