package org.dajuan.claims.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The text of a Word document (ECMA-376) in reading order: paragraphs, tables row by row, footnotes
 * and endnotes last. Headers, footers, marks of notes and what tracked changes have deleted are
 * left out. Each run knows where its text stands, so that comments can be put there.
 */
public final class WordText {

  private static final int DEEPEST_TABLE = 16;

  private final StringBuilder all = new StringBuilder();
  private final List<WordRun> runs = new ArrayList<>();
  private boolean inNotes;
  private String text = "";
  private int skipped;

  private WordText() {}

  /** Opens a document; what is no readable Word file is told as in {@link DocumentReader}. */
  public static XWPFDocument open(String name, byte[] bytes) throws IOException {
    return WordFile.open(name, bytes);
  }

  /** Reads an open document, which stays open. */
  public static WordText of(XWPFDocument document) {
    WordText reader = new WordText();
    reader.elements(document.getBodyElements(), 0);
    reader.inNotes = true;
    for (XWPFFootnote note : document.getFootnotes()) {
      reader.body(note);
    }
    for (XWPFEndnote note : document.getEndnotes()) {
      reader.body(note);
    }
    reader.text = reader.all.toString().strip();
    reader.skipped = leadingSpace(reader.all);
    return reader;
  }

  private static int leadingSpace(CharSequence text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What {@link ReadDocument#text} holds. */
  public String text() {
    return text;
  }

  /** The runs of the body in order, with places in {@link #text}; those of notes are left out. */
  public List<WordRun> runs() {
    return runs.stream().map(run -> run.movedBy(-skipped)).toList();
  }

  private void body(IBody body) {
    elements(body.getBodyElements(), 0);
  }

  private void elements(List<IBodyElement> elements, int depth) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table && depth < DEEPEST_TABLE) {
        table(table, depth + 1);
      } else if (element instanceof XWPFSDT control) {
        all.append(control.getContent().getText()).append('\n');
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        int start = all.length();
        boolean divisible = WordRun.appendText(run, all);
        if (all.length() > start && !inNotes) {
          runs.add(new WordRun(run.getCTR(), start, all.length(), divisible));
        }
      } else if (element instanceof XWPFSDT control) {
        all.append(control.getContent().getText());
      }
    }
    all.append('\n');
  }

  private void table(XWPFTable table, int depth) {
    for (XWPFTableRow row : table.getRows()) {
      boolean first = true;
      for (XWPFTableCell cell : row.getTableCells()) {
        if (!first) {
          all.append('\t');
        }
        first = false;
        elements(cell.getBodyElements(), depth);
        while (!all.isEmpty() && all.charAt(all.length() - 1) == '\n') {
          all.setLength(all.length() - 1);
        }
      }
      all.append('\n');
    }
  }
}
