package org.dajuan.claims.export;

import java.math.BigInteger;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Puts comments (批注, ECMA-376 part 1 §17.13.4) into a Word document. Comments that are there keep
 * their numbers. They carry no date, so that the same check gives the same file.
 */
final class WordComments {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final QName ID = new QName(W, "id", "w");
  private static final String AUTHOR = "Dajuan 答卷";
  private static final String INITIALS = "答";

  private final XWPFComments comments;
  private long next;

  WordComments(XWPFDocument document) {
    XWPFComments present = document.getDocComments();
    comments = present == null ? document.createComments() : present;
    for (XWPFComment each : comments.getComments()) {
      next = Math.max(next, Long.parseLong(each.getId()) + 1);
    }
  }

  /** Comments on what stands from the first run to the last, both included. */
  void add(CTR first, CTR last, List<String> lines) {
    String id = Long.toString(next++);
    XWPFComment comment = comments.createComment(new BigInteger(id));
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    for (String line : lines) {
      comment.createParagraph().createRun().setText(Markup.printable(line));
    }
    try (XmlCursor before = first.newCursor();
        XmlCursor after = last.newCursor()) {
      before.beginElement(new QName(W, "commentRangeStart", "w"));
      before.insertAttributeWithValue(ID, id);
      after.toEndToken();
      after.toNextToken();
      after.beginElement(new QName(W, "commentRangeEnd", "w"));
      after.insertAttributeWithValue(ID, id);
      after.toNextToken();
      after.beginElement(new QName(W, "r", "w"));
      after.beginElement(new QName(W, "commentReference", "w"));
      after.insertAttributeWithValue(ID, id);
    }
  }
}
