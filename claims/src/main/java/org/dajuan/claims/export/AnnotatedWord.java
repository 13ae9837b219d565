package org.dajuan.claims.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.JudgedClaim;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.document.WordRun;
import org.dajuan.claims.document.WordText;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;

/**
 * Writes a checked text as a Word document with a comment (批注) at each claim: into a copy of the
 * original where that was one, else into a new document. Takes memory for the whole document.
 */
public final class AnnotatedWord {

  /** Most claims; Word itself becomes slow with more comments. */
  public static final int MOST_CLAIMS = 5_000;

  /** Most characters of a text for which a new document is made. */
  public static final int MOST_CHARACTERS = 2_000_000;

  private AnnotatedWord() {}

  /** Whether the result is small enough; else HTML and JSON can hold it. */
  public static boolean canHold(CheckResult result) {
    return result.claims().size() <= MOST_CLAIMS && result.characters() <= MOST_CHARACTERS;
  }

  /** Writes a new document with the text, its claims shaded and commented. */
  public static void write(CheckedText checked, OutputStream out) throws IOException {
    requireRoom(checked.result());
    try (XWPFDocument document = new XWPFDocument()) {
      new WordCopy(checked, document).write();
      document.write(out);
    }
  }

  /**
   * Writes a copy of a Word document with comments; nothing else of it is changed.
   *
   * @param original the bytes from which {@link CheckedText#text} was read
   */
  public static void writeInto(byte[] original, CheckedText checked, OutputStream out)
      throws IOException {
    requireRoom(checked.result());
    try (XWPFDocument document = WordText.open(checked.name(), original)) {
      comment(document, checked);
      document.write(out);
    }
  }

  private static void requireRoom(CheckResult result) {
    if (!canHold(result)) {
      throw new IllegalArgumentException("too many claims for comments");
    }
  }

  private static void comment(XWPFDocument document, CheckedText checked) {
    List<WordRun> pieces = WordText.of(document).runs();
    if (pieces.isEmpty()) {
      return;
    }
    WordRuns runs = new WordRuns(pieces);
    WordComments comments = new WordComments(document);
    List<String> unplaced = new ArrayList<>();
    Places places = new Places(checked.text());
    for (JudgedClaim judged : checked.result().claims()) {
      Claim claim = judged.claim();
      List<String> lines = lines(judged, checked);
      Optional<WordRuns.Stretch> stretch =
          runs.stretch(places.of(claim.start()), places.of(claim.end()));
      if (stretch.isPresent()) {
        comments.add(stretch.get().first(), stretch.get().last(), lines);
      } else {
        unplaced.addAll(lines);
      }
    }
    List<String> summary = summary(checked);
    summary.addAll(unplaced);
    comments.add(pieces.get(0).run(), pieces.get(0).run(), summary);
  }

  /** The result as a whole: counts, then what is doubtful about the text itself. */
  static List<String> summary(CheckedText checked) {
    CheckResult result = checked.result();
    List<String> lines = new ArrayList<>();
    StringBuilder counts = new StringBuilder();
    for (Map.Entry<Verdict, Integer> each : CheckedText.counts(result).entrySet()) {
      counts
          .append(counts.isEmpty() ? "" : checked.in("，", ", "))
          .append(ClaimWords.of(each.getKey()).in(checked.locale()))
          .append(' ')
          .append(each.getValue());
    }
    int claims = result.claims().size();
    lines.add(checked.scope());
    lines.add(checked.origins());
    lines.add(checked.in(claims + " 处说法：", claims + " claims: ") + counts);
    result
        .findings()
        .forEach(
            finding ->
                lines.add(
                    finding.message().in(checked.locale())
                        + " "
                        + finding.remedy().in(checked.locale())));
    return lines;
  }

  /** What the comment at a claim says: verdict, then the reason for each subject. */
  static List<String> lines(JudgedClaim judged, CheckedText checked) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ClaimWords.of(judged.verdict()).in(checked.locale())
            + " · "
            + judged.claim().subject()
            + " · "
            + judged.claim().token());
    for (Judgement part : judged.parts()) {
      lines.add(part.explanation().in(checked.locale()));
      lines.addAll(checked.notes(judged, part));
    }
    return lines;
  }

  /** Turns code points into UTF-16 indexes; asked with growing offsets it walks the text once. */
  static final class Places {
    private final String text;
    private int codePoint;
    private int index;

    Places(String text) {
      this.text = text;
    }

    int of(int wanted) {
      index = text.offsetByCodePoints(index, wanted - codePoint);
      codePoint = wanted;
      return index;
    }
  }
}
