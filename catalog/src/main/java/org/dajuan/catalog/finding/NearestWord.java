package org.dajuan.catalog.finding;

import java.util.Collection;

/** Guesses which known word was meant by an unknown one. */
public final class NearestWord {

  /** Words longer than this are not compared; the cost grows with the square of the length. */
  private static final int MAX_LENGTH = 64;

  private NearestWord() {}

  /**
   * The known word nearest to a mistyped one, empty when none is near: at most one edit for up to
   * four characters, two for up to eight, else three. An exchange of neighbours is one edit.
   */
  public static String suggest(String word, Collection<String> known) {
    int length = word.codePointCount(0, word.length());
    if (length > MAX_LENGTH) {
      return "";
    }
    int best = (length <= 4 ? 1 : length <= 8 ? 2 : 3) + 1;
    String nearest = "";
    for (String each : known) {
      if (Math.abs(each.length() - word.length()) < best && !each.equals(word)) {
        int distance = distance(word.codePoints().toArray(), each.codePoints().toArray());
        if (distance < best) {
          best = distance;
          nearest = each;
        }
      }
    }
    return nearest;
  }

  /** Optimal string alignment distance. */
  private static int distance(int[] a, int[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a[i - 1] == b[j - 1] ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length][b.length];
  }
}
