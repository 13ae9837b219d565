package org.dajuan.claims.things;

import java.math.BigDecimal;
import org.dajuan.claims.quantity.OrdinalReader;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * The name of a title or event taken apart: 全省首批养老服务模范县 is 养老服务模范县, of the province, first batch.
 *
 * @param core what is left
 * @param level {@code nation}, {@code province}, {@code city}, {@code county}, or empty
 * @param round batch or edition, null when none is told
 */
public record TitleText(String core, String level, @Nullable Integer round) {

  /** Takes names apart. */
  public static final class Reader {

    private static final int LONGEST_ROUND = 999;

    private final Words levels;
    private final Words batches;
    private final Words tails;
    private final Words ordinal;
    private final Words edition;

    public Reader(Vocabulary vocabulary) {
      levels = vocabulary.words("title_level");
      batches = vocabulary.words("title_batch");
      tails = vocabulary.words("title_tail");
      ordinal = vocabulary.words("title_ordinal");
      edition = vocabulary.words("title_edition");
    }

    /** The parts of a name as it stands in a text or record. */
    public TitleText read(String name) {
      String rest = NameText.of(name);
      String level = "";
      Integer round = null;
      while (true) {
        String word = levels.startingAt(rest, 0, rest.length());
        if (word != null && level.isEmpty() && rest.length() > word.length() + 1) {
          level = levels.meaning(word);
          rest = rest.substring(word.length());
          continue;
        }
        word = batches.startingAt(rest, 0, rest.length());
        if (word != null && round == null) {
          round = Integer.valueOf(batches.meaning(word));
          rest = rest.substring(word.length());
          continue;
        }
        OrdinalReader.Ordinal numbered = numbered(rest);
        if (numbered == null || round != null) {
          break;
        }
        round = numbered.value().intValue();
        rest = rest.substring(numbered.end());
      }
      for (int cut = -1; cut != 0 && rest.length() > 2; ) {
        cut = tails.lengthBefore(rest, rest.length(), 2);
        rest = rest.substring(0, rest.length() - cut);
      }
      return new TitleText(rest, level, round);
    }

    /** The word of level at the end of what stands before a title, empty when there is none. */
    public String levelWordBefore(String text) {
      String word = levels.endingAt(text, text.length(), 0);
      return word == null ? "" : word;
    }

    /** The level that a word or title of a level names. */
    public String level(String title) {
      String word = levels.startingAt(title, 0, title.length());
      return word == null ? "" : levels.meaning(word);
    }

    /** 第十二届: the ordinal with its end behind the counter; or null. */
    private OrdinalReader.@Nullable Ordinal numbered(String text) {
      int first = ordinal.lengthAt(text, 0, text.length());
      if (first == 0) {
        return null;
      }
      OrdinalReader.Ordinal number = OrdinalReader.at(text, first);
      if (number == null || number.value().compareTo(BigDecimal.valueOf(LONGEST_ROUND)) > 0) {
        return null;
      }
      int behind = edition.lengthAt(text, number.end(), text.length());
      return behind == 0 ? null : new OrdinalReader.Ordinal(number.end() + behind, number.value());
    }
  }
}
