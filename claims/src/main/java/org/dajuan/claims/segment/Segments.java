package org.dajuan.claims.segment;

import java.util.List;

/**
 * The segmented text.
 *
 * @param plain the text with everything inside parentheses, and the parentheses, replaced by {@link
 *     #HIDDEN}, so that a phrase can be read over an insertion
 * @param sentences in the order of their ends: an insertion comes right after the sentence around
 *     it
 */
public record Segments(String plain, List<Sentence> sentences) {

  /** Stands for a character of an insertion. */
  public static final char HIDDEN = '\u0000';

  public Segments {
    sentences = List.copyOf(sentences);
  }
}
