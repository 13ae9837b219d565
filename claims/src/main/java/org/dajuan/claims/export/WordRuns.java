package org.dajuan.claims.export;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.dajuan.claims.document.WordRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The runs of a Word document by place, cut where a claim begins or ends within one. Both halves of
 * a cut run keep its look.
 */
final class WordRuns {

  private static final QName SPACE =
      new QName("http://www.w3.org/XML/1998/namespace", "space", "xml");

  /** The first and last run of a stretch of text; both may be the same. */
  record Stretch(CTR first, CTR last) {}

  private final TreeMap<Integer, WordRun> byStart = new TreeMap<>();

  WordRuns(Collection<WordRun> runs) {
    runs.forEach(run -> byStart.put(run.start(), run));
  }

  /**
   * The runs that hold exactly the stretch, as far as runs can be cut; empty when it does not lie
   * in runs (in notes or in controls).
   *
   * @param start UTF-16 index in the text of the document, inclusive
   * @param end exclusive
   */
  Optional<Stretch> stretch(int start, int end) {
    Map.Entry<Integer, WordRun> last = byStart.lowerEntry(end);
    if (last == null || last.getValue().end() <= start) {
      return Optional.empty();
    }
    cut(last.getValue(), end);
    Map.Entry<Integer, WordRun> holding = byStart.floorEntry(start);
    if (holding != null && holding.getValue().end() > start) {
      cut(holding.getValue(), start);
    }
    holding = byStart.floorEntry(start);
    WordRun first =
        holding != null && holding.getValue().end() > start
            ? holding.getValue()
            : byStart.ceilingEntry(start).getValue();
    return Optional.of(new Stretch(first.run(), byStart.lowerEntry(end).getValue().run()));
  }

  private void cut(WordRun run, int at) {
    if (!run.divisible() || at <= run.start() || at >= run.end()) {
      return;
    }
    String text = text(run.run());
    CTR tail = copyBehind(run.run());
    setText(run.run(), text.substring(0, at - run.start()));
    setText(tail, text.substring(at - run.start()));
    byStart.put(run.start(), new WordRun(run.run(), run.start(), at, true));
    byStart.put(at, new WordRun(tail, at, run.end(), true));
  }

  private static CTR copyBehind(CTR run) {
    try (XmlCursor original = run.newCursor();
        XmlCursor place = run.newCursor()) {
      place.toEndToken();
      place.toNextToken();
      original.copyXml(place);
      place.toPrevSibling();
      return (CTR) place.getObject();
    }
  }

  private static String text(CTR run) {
    StringBuilder text = new StringBuilder();
    for (CTText piece : run.getTArray()) {
      text.append(piece.getStringValue());
    }
    return text.toString();
  }

  private static void setText(CTR run, String text) {
    while (run.sizeOfTArray() > 0) {
      run.removeT(0);
    }
    CTText only = run.addNewT();
    only.setStringValue(text);
    try (XmlCursor cursor = only.newCursor()) {
      cursor.setAttributeText(SPACE, "preserve");
    }
  }
}
