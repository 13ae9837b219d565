package org.dajuan.records.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dajuan.catalog.finding.Place;

/**
 * Reads a workbook's parts once before they are parsed: refuses what would unpack to more than
 * memory or patience bears, and notes cells merged over several rows, which the parser does not
 * show.
 */
final class WorkbookGuard {
  /** Most bytes that all parts together may unpack to. */
  static final long MOST_BYTES = 2L << 30;

  /** Most bytes of the table of shared texts, which is held in memory. */
  static final long MOST_SHARED_TEXT_BYTES = 96L << 20;

  /** From this size on a part may not be packed better than {@link #HIGHEST_RATIO}. */
  static final long RATIO_COUNTS_FROM_BYTES = 32L << 20;

  static final long HIGHEST_RATIO = 250;

  private static final int MOST_PARTS = 10_000;
  private static final int MOST_MERGES = 20;
  private static final int OVERLAP = 80;
  private static final Pattern MERGE =
      Pattern.compile("<(?:\\w+:)?mergeCell ref=\"([A-Z]+)(\\d+):([A-Z]+)(\\d+)\"");
  private static final Pattern SHEET = Pattern.compile("xl/worksheets/[^/]+\\.xml");

  private final String name;
  private final Map<String, List<String>> mergesBySheet = new TreeMap<>();
  private long unpacked;

  private WorkbookGuard(String name) {
    this.name = name;
  }

  /**
   * Checks a workbook.
   *
   * @return for the part of each sheet the ranges merged over several rows
   */
  static Map<String, List<String>> check(Path file) throws IOException {
    WorkbookGuard guard = new WorkbookGuard(String.valueOf(file.getFileName()));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw guard.tooLarge(zip.size() + " parts");
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new UnreadableFileException(
            TabularFaults.NOT_A_WORKBOOK.at(Place.InFile.whole(guard.name)));
      }
      for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
        guard.read(zip, parts.nextElement());
      }
    } catch (ZipException e) {
      throw new UnreadableFileException(
          TabularFaults.BROKEN_WORKBOOK.at(Place.InFile.whole(guard.name)));
    }
    return guard.mergesBySheet;
  }

  private void read(ZipFile zip, ZipEntry part) throws IOException {
    boolean isSheet = SHEET.matcher(part.getName()).matches();
    boolean isSharedText = part.getName().endsWith("sharedStrings.xml");
    byte[] buffer = new byte[1 << 16];
    int kept = 0;
    long size = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int n = in.read(buffer, kept, buffer.length - kept);
          n >= 0;
          n = in.read(buffer, kept, buffer.length - kept)) {
        size += n;
        unpacked += n;
        checkSize(part, size, isSharedText);
        if (isSheet) {
          int length = kept + n;
          noteMerges(part.getName(), new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
          kept = Math.min(OVERLAP, length);
          System.arraycopy(buffer, length - kept, buffer, 0, kept);
        }
      }
    }
  }

  private void checkSize(ZipEntry part, long size, boolean isSharedText) throws IOException {
    long packed = Math.max(part.getCompressedSize(), 1);
    if (unpacked > MOST_BYTES) {
      throw tooLarge("more than " + (MOST_BYTES >> 20) + " MiB");
    } else if (size > RATIO_COUNTS_FROM_BYTES && size / packed > HIGHEST_RATIO) {
      throw tooLarge(part.getName() + " × " + size / packed);
    } else if (isSharedText && size > MOST_SHARED_TEXT_BYTES) {
      throw tooLarge(part.getName() + " > " + (MOST_SHARED_TEXT_BYTES >> 20) + " MiB");
    }
  }

  private UnreadableFileException tooLarge(String what) {
    return new UnreadableFileException(
        TabularFaults.WORKBOOK_TOO_LARGE.at(Place.InFile.whole(name), "what", what));
  }

  private void noteMerges(String sheet, String text) {
    if (!text.contains("mergeCell ")) {
      return;
    }
    List<String> merges = mergesBySheet.computeIfAbsent(sheet, part -> new ArrayList<>());
    for (Matcher merge = MERGE.matcher(text); merge.find(); ) {
      String range = merge.group(1) + merge.group(2) + ":" + merge.group(3) + merge.group(4);
      boolean overRows = !merge.group(2).equals(merge.group(4));
      if (overRows && merges.size() < MOST_MERGES && !merges.contains(range)) {
        merges.add(range);
      }
    }
  }
}
