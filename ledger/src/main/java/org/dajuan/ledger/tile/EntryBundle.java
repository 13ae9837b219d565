package org.dajuan.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dajuan.ledger.LedgerFormatException;

/**
 * The bytes of an entry bundle: for each entry a big-endian length of two bytes, then its bytes.
 *
 * <p>Collects up to 256 entries; not thread-safe. Source: C2SP tlog-tiles.
 */
public final class EntryBundle {

  /** The longest entry that the format can hold, in bytes. */
  public static final int MAX_ENTRY = 65_535;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);

  EntryBundle() {}

  void add(byte[] entry) {
    if (entry.length > MAX_ENTRY) {
      throw new LedgerFormatException(
          "an entry has at most " + MAX_ENTRY + " bytes, not " + entry.length);
    }
    bytes.write(entry.length >> 8);
    bytes.write(entry.length);
    bytes.writeBytes(entry);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  void clear() {
    bytes.reset();
  }

  /**
   * The entries of a bundle.
   *
   * @throws LedgerFormatException if the bytes end within an entry or hold more than 256
   */
  public static List<byte[]> parse(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    int at = 0;
    while (at < bundle.length) {
      if (entries.size() == Tile.FULL) {
        throw new LedgerFormatException("a bundle holds at most 256 entries");
      }
      int length = at + 1 < bundle.length ? (bundle[at] & 0xff) << 8 | (bundle[at + 1] & 0xff) : -1;
      if (length < 0 || at + 2 + length > bundle.length) {
        throw new LedgerFormatException("the bundle ends within entry " + entries.size());
      }
      entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
      at += 2 + length;
    }
    return entries;
  }
}
