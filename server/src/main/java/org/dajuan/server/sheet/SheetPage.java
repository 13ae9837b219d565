package org.dajuan.server.sheet;

import org.dajuan.desk.figure.AnswerSheet;
import org.dajuan.desk.figure.FigureCard;
import org.dajuan.server.chart.Sparkline;

/** 首页 — an answer sheet with its drawings. */
public record SheetPage(AnswerSheet sheet) {

  /** The years of a card, drawn. */
  public Sparkline spark(FigureCard card) {
    return Sparkline.of(card.series());
  }
}
