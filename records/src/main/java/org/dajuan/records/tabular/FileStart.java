package org.dajuan.records.tabular;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say it is. Web pages and XML named .xls open in a spreadsheet
 * program as if they were workbooks, so people do not know what they hold.
 *
 * @param other what the file is instead of a table, empty when it may be text
 */
record FileStart(Optional<TabularFaults> other) {
  /** How many bytes are looked at. */
  static final int BYTES = 512;

  static FileStart of(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "");
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || isMark(text.charAt(at)))) {
      at++;
    }
    return new FileStart(Optional.ofNullable(other(text.substring(at).toLowerCase(Locale.ROOT))));
  }

  /** A byte of a byte order mark. */
  private static boolean isMark(char c) {
    return c == 0xef || c == 0xbb || c == 0xbf || c == 0xfe || c == 0xff;
  }

  private static @Nullable TabularFaults other(String text) {
    if (text.startsWith("mime-version:")) {
      return TabularFaults.WEB_PAGE;
    }
    if (text.startsWith("<?xml")) {
      return text.contains("<html") ? TabularFaults.WEB_PAGE : TabularFaults.XML_TABLE;
    }
    boolean markup =
        text.length() > 1
            && text.charAt(0) == '<'
            && (text.charAt(1) == '!' || (text.charAt(1) >= 'a' && text.charAt(1) <= 'z'));
    if (!markup) {
      return null;
    }
    return text.startsWith("<workbook") ? TabularFaults.XML_TABLE : TabularFaults.WEB_PAGE;
  }

  /** The ending of a file's name with its dot, in small letters. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
