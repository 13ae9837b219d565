package org.dajuan.claims.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The text of a Word document (ECMA-376) in reading order: paragraphs, tables row by row, footnotes
 * last. Headers and footers are left out, and so is what tracked changes have deleted.
 */
final class WordText {

  private static final int DEEPEST_TABLE = 16;

  private final StringBuilder text = new StringBuilder();

  private WordText() {}

  static String of(String name, byte[] bytes) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      WordText reader = new WordText();
      reader.body(document, 0);
      for (XWPFFootnote note : document.getFootnotes()) {
        reader.body(note, 0);
      }
      return reader.text.toString().strip();
    } catch (UnsupportedFileFormatException | EmptyFileException notWord) {
      throw DocumentFault.NOT_A_DOCUMENT.in(name);
    } catch (IOException | RuntimeException e) {
      // Parsers of damaged files fail in every way there is.
      throw fault(e).in(name);
    }
  }

  /** Bombs are refused by the library with a message about their ratio. */
  private static DocumentFault fault(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains("Zip bomb")) {
        return DocumentFault.DOCUMENT_UNPACKS_TOO_LARGE;
      }
    }
    return DocumentFault.BROKEN_DOCUMENT;
  }

  private void body(IBody body, int depth) {
    elements(body.getBodyElements(), depth);
  }

  private void elements(List<IBodyElement> elements, int depth) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        text.append(paragraph.getText()).append('\n');
      } else if (element instanceof XWPFTable table && depth < DEEPEST_TABLE) {
        table(table, depth + 1);
      } else if (element instanceof XWPFSDT control) {
        text.append(control.getContent().getText()).append('\n');
      }
    }
  }

  private void table(XWPFTable table, int depth) {
    for (XWPFTableRow row : table.getRows()) {
      boolean first = true;
      for (XWPFTableCell cell : row.getTableCells()) {
        if (!first) {
          text.append('\t');
        }
        first = false;
        elements(cell.getBodyElements(), depth);
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
          text.setLength(text.length() - 1);
        }
      }
      text.append('\n');
    }
  }
}
