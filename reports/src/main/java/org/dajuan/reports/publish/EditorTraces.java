package org.dajuan.reports.publish;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * What editors change in a file that is only opened and saved: LF becomes CR LF, a byte order mark
 * is put in front, the last line end comes or goes. Nothing that a reader sees.
 */
final class EditorTraces {
  /** Code of the check that fails for such a file. */
  static final String CODE = "line_ends";

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private EditorTraces() {}

  /** The files that an editor may have been given; empty when it left no trace. */
  static List<byte[]> without(byte[] file) {
    byte[] plain = withLineFeeds(withoutMark(file));
    byte[] bare = withoutLastLineEnds(plain);
    byte[] ended = Arrays.copyOf(bare, bare.length + 1);
    ended[bare.length] = '\n';
    return List.of(plain, bare, ended).stream().filter(each -> !Arrays.equals(each, file)).toList();
  }

  private static byte[] withoutMark(byte[] file) {
    boolean marked = file.length >= MARK.length && Arrays.equals(file, 0, 3, MARK, 0, 3);
    return marked ? Arrays.copyOfRange(file, MARK.length, file.length) : file;
  }

  private static byte[] withLineFeeds(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    for (int i = 0; i < file.length; i++) {
      if (file[i] != '\r') {
        out.write(file[i]);
      } else if (i + 1 == file.length || file[i + 1] != '\n') {
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  private static byte[] withoutLastLineEnds(byte[] file) {
    int end = file.length;
    while (end > 0 && file[end - 1] == '\n') {
      end--;
    }
    return Arrays.copyOf(file, end);
  }
}
