package org.dajuan.claims.milestone;

import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.verdict.KnownFigure;

/** The reasons of verdicts on groups, in both languages. */
final class GroupWords {

  private GroupWords() {}

  static Localized counted(
      String noun, String register, int known, ToldStage told, String number, boolean agrees) {
    return new Localized(
        register
            + "中“"
            + noun
            + "”达到“"
            + told.word()
            + "”的有"
            + known
            + "个；文中为“"
            + number
            + "”，"
            + (agrees ? "相符。" : "不符。"),
        known
            + " of “"
            + noun
            + "” are recorded as “"
            + told.word()
            + "”; the text says “"
            + number
            + "”: they "
            + (agrees ? "agree." : "differ."));
  }

  static Localized amount(Localized title, KnownFigure figure, ToldStage told, boolean agrees) {
    return new Localized(
        "指标“"
            + title.zh()
            + "”"
            + figure.period()
            + "为"
            + figure.text()
            + "；文中说“"
            + told.word()
            + "”，"
            + (agrees ? "相符。" : "不符。"),
        "“"
            + title.en()
            + "” is "
            + figure.text()
            + " for "
            + figure.period()
            + "; the text says “"
            + told.word()
            + "”: they "
            + (agrees ? "agree." : "differ."));
  }
}
