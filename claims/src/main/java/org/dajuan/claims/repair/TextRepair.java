package org.dajuan.claims.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dajuan.claims.table.Table;
import org.dajuan.claims.table.TableFinder;
import org.dajuan.claims.vocabulary.Vocabulary;

/**
 * First stage: makes a text readable. Tables are read first and leave the prose. The steps, each a
 * class of its own: one form per character, spaces, broken lines, digits, names. Every repair keeps
 * its place in the original. Linear in the length of the text. Immutable and thread-safe.
 */
public final class TextRepair {

  private final TableFinder tables;
  private final CharacterFolding folding = new CharacterFolding();
  private final SpaceRepair spaces = new SpaceRepair();
  private final LineRepair lines;
  private final DigitRepair digits;
  private final NameRepair names;

  /**
   * @param homeNames names that this text is likely to be about, worth mending
   * @param knownNames names that are right as they stand
   */
  public TextRepair(
      Vocabulary vocabulary, Collection<String> homeNames, Collection<String> knownNames) {
    tables = new TableFinder(vocabulary);
    lines = new LineRepair(vocabulary.all(), vocabulary.words("up", "down", "to", "reach"));
    digits = new DigitRepair(vocabulary.words("percent_noise"));
    names = new NameRepair(homeNames, knownNames);
  }

  public RepairedText mend(String original) {
    List<Repair> repairs = new ArrayList<>();
    List<Table> found = tables.find(Simplification.instance().of(original));
    Rewrite draft = folding.fold(original, found, repairs);
    draft = spaces.mend(draft, repairs);
    draft = lines.mend(draft, repairs);
    draft = digits.mend(draft, repairs);
    draft = names.mend(draft, repairs);
    repairs.sort(Comparator.comparingInt(Repair::start));
    return new RepairedText(draft, repairs, found);
  }
}
