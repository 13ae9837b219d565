package org.dajuan.claims.claim;

/**
 * The whole that a claim itself says it is about, or among whose parts it ranks: 全市. Where it names
 * none, it is about the place of its sentence.
 *
 * @param word as the text has it, empty when none
 */
public record ToldScope(String word) {

  public static final ToldScope NONE = new ToldScope("");

  public boolean isTold() {
    return !word.isEmpty();
  }

  /** Whether it is the whole that a word names, as 全市 in 全市各县 is 全市. */
  public boolean isWhole(String whole) {
    return isTold() && word.startsWith(whole);
  }

  /** Whether a name begins with it, so that it need not be put before it. */
  public boolean begins(String name) {
    return name.startsWith(word);
  }

  /** The word, empty when none is told. */
  @Override
  public String toString() {
    return word;
  }
}
