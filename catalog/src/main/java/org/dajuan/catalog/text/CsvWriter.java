package org.dajuan.catalog.text;

import java.io.IOException;
import java.util.List;

/** Writes CSV (RFC 4180): commas, rows that end in CR LF, quotes only where they are needed. */
public final class CsvWriter {

  private CsvWriter() {}

  /** Writes one row with its end. */
  public static void write(Appendable out, List<String> texts) throws IOException {
    if (texts.size() == 1 && texts.get(0).isEmpty()) {
      // Else the row could not be told from a blank line.
      out.append("\"\"");
    }
    String separator = "";
    for (String text : texts) {
      out.append(separator).append(quoted(text));
      separator = ",";
    }
    out.append("\r\n");
  }

  private static String quoted(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
