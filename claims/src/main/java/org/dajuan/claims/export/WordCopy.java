package org.dajuan.claims.export;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.dajuan.claims.JudgedClaim;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A new Word document made of a checked text: one paragraph for each line, claims shaded. */
final class WordCopy {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int TITLE_POINTS = 16;

  private final CheckedText checked;
  private final XWPFDocument document;
  private final WordComments comments;
  private XWPFParagraph paragraph;

  WordCopy(CheckedText checked, XWPFDocument document) {
    this.checked = checked;
    this.document = document;
    this.comments = new WordComments(document);
    this.paragraph = document.createParagraph();
  }

  void write() {
    XWPFRun title = run(checked.name());
    title.setBold(true);
    title.setFontSize(TITLE_POINTS);
    for (String line : AnnotatedWord.summary(checked)) {
      paragraph = document.createParagraph();
      run(line);
    }
    paragraph = document.createParagraph();
    run("SHA-256 " + checked.result().sha256());
    paragraph = document.createParagraph();
    paragraph = document.createParagraph();
    for (MarkedText.Passage passage : MarkedText.of(checked.text(), checked.result()).passages()) {
      passage(passage);
    }
  }

  private void passage(MarkedText.Passage passage) {
    JudgedClaim claim = passage.claim();
    CTR first = null;
    CTR last = null;
    boolean newLine = false;
    for (String line : passage.text().split("\n", -1)) {
      if (newLine) {
        paragraph = document.createParagraph();
      }
      newLine = true;
      if (!line.isEmpty()) {
        last = run(line).getCTR();
        first = first == null ? last : first;
        shade(last, claim);
      }
    }
    if (claim != null && first != null && last != null) {
      comments.add(first, last, AnnotatedWord.lines(claim, checked));
    }
  }

  private XWPFRun run(String text) {
    XWPFRun run = paragraph.createRun();
    run.setText(Markup.printable(text.replace("\r", "")));
    return run;
  }

  private static void shade(CTR run, @Nullable JudgedClaim claim) {
    if (claim == null) {
      return;
    }
    String fill =
        switch (claim.verdict()) {
          case SUPPORTED -> "E7F4EC";
          case CONTRADICTED -> "FDD9D7";
          case PARTLY -> "FBE6D0";
          case UNPROVEN -> "FDF3DC";
          case POSSIBLE -> "EAF1F9";
          case NO_RECORD -> "E3E6E9";
          case UNVERIFIABLE, OUT_OF_SCOPE -> "F6F6F6";
        };
    String underline =
        switch (claim.verdict()) {
          case CONTRADICTED, PARTLY -> "double";
          case POSSIBLE, NO_RECORD -> "dash";
          case UNPROVEN, OUT_OF_SCOPE -> "dotted";
          case UNVERIFIABLE, SUPPORTED -> "single";
        };
    try (XmlCursor cursor = run.newCursor()) {
      cursor.toNextToken();
      cursor.beginElement(new QName(W, "rPr", "w"));
      cursor.beginElement(new QName(W, "u", "w"));
      cursor.insertAttributeWithValue(new QName(W, "val", "w"), underline);
      cursor.toNextToken();
      cursor.beginElement(new QName(W, "shd", "w"));
      cursor.insertAttributeWithValue(new QName(W, "val", "w"), "clear");
      cursor.insertAttributeWithValue(new QName(W, "fill", "w"), fill);
    }
  }
}
