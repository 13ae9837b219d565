package org.dajuan.claims.document;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * A run (w:r, ECMA-376 part 1 §17.3.2) of a Word document and where its text stands.
 *
 * @param start UTF-16 index in the document's text, inclusive
 * @param end exclusive
 * @param divisible whether it holds nothing but text, so that it may be cut in two
 */
public record WordRun(CTR run, int start, int end, boolean divisible) {

  WordRun movedBy(int distance) {
    return new WordRun(run, start + distance, end + distance, divisible);
  }

  /** Appends what a reader sees of the run; returns whether it was text alone. */
  static boolean appendText(XWPFRun run, StringBuilder text) {
    boolean textOnly = true;
    try (XmlCursor cursor = run.getCTR().newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        switch (cursor.getName().getLocalPart()) {
          case "t" -> text.append(cursor.getTextValue());
          case "rPr" -> {}
          case "tab" -> {
            text.append('\t');
            textOnly = false;
          }
          case "br", "cr" -> {
            text.append('\n');
            textOnly = false;
          }
          case "noBreakHyphen" -> {
            text.append('-');
            textOnly = false;
          }
          default -> textOnly = false;
        }
      }
    }
    String inPicture = run.getPictureText();
    if (inPicture != null && !inPicture.isBlank()) {
      text.append(inPicture);
      textOnly = false;
    }
    return textOnly;
  }
}
