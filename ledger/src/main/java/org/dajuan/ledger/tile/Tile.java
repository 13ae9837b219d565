package org.dajuan.ledger.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.ledger.LedgerFormatException;

/**
 * The name of a tile of hashes, or of a bundle of entries.
 *
 * <p>Examples of {@link #path()}: {@code tile/0/x001/234} is a full tile, {@code tile/1/000.p/17} a
 * partial one with 17 hashes, {@code tile/entries/000} a full bundle. Law: {@code parse(t.path())}
 * equals {@code t}. Source: C2SP tlog-tiles.
 *
 * @param level 0 for leaf hashes, each level above it holds the roots of full tiles; {@link
 *     #ENTRIES} for a bundle
 * @param index from 0, left to right
 * @param width how many hashes or entries it holds, 1 to 256
 */
public record Tile(int level, long index, int width) {

  /** Number of hashes of a full tile. */
  public static final int FULL = 256;

  /** The level of bundles of entries. */
  public static final int ENTRIES = -1;

  /** The highest level kept: enough for 2^56 leaves. */
  static final int MAX_LEVEL = 6;

  private static final Pattern PATH =
      Pattern.compile(
          "tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public Tile {
    if (level < ENTRIES || level > 63) {
      throw new LedgerFormatException("a tile's level is 0 to 63, not " + level);
    }
    if (index < 0) {
      throw new LedgerFormatException("a tile's index cannot be " + index);
    }
    if (width < 1 || width > FULL) {
      throw new LedgerFormatException("a tile has 1 to 256 hashes, not " + width);
    }
  }

  /** Whether the tile is complete and will never change. */
  public boolean isFull() {
    return width == FULL;
  }

  /** The full tile of the same level and index. */
  public Tile full() {
    return new Tile(level, index, FULL);
  }

  /** The path below the log's prefix, with {@code /} on every system. */
  public String path() {
    return isFull() ? fullPath() : partialDirectory() + "/" + width;
  }

  /** The directory that holds all partial tiles of this level and index. */
  String partialDirectory() {
    return fullPath() + ".p";
  }

  private String fullPath() {
    StringBuilder number = new StringBuilder(threeDigits(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      number.insert(0, "x" + threeDigits(rest % 1000) + "/");
    }
    return "tile/" + (level == ENTRIES ? "entries" : String.valueOf(level)) + "/" + number;
  }

  private static String threeDigits(long number) {
    return (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }

  /**
   * Reads {@link #path()}.
   *
   * @throws LedgerFormatException if the path is not exactly that of a tile
   */
  public static Tile parse(String path) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw new LedgerFormatException("not the path of a tile: '" + path + "'");
    }
    String level = matcher.group(1);
    String width = matcher.group(3);
    Tile tile;
    try {
      tile =
          new Tile(
              level.equals("entries") ? ENTRIES : Integer.parseInt(level),
              Long.parseLong(matcher.group(2).replace("x", "").replace("/", "")),
              width == null ? FULL : Integer.parseInt(width));
    } catch (NumberFormatException large) {
      throw new LedgerFormatException("the number is too large: '" + path + "'", large);
    }
    if (!tile.path().equals(path)) {
      throw new LedgerFormatException("not the canonical path of a tile: '" + path + "'");
    }
    return tile;
  }
}
