package org.dajuan.claims.arithmetic;

/** The last phrase of the words that lead to a number: what stands behind the last stop. */
final class Phrases {

  private static final String STOPS = "，；：、。,;: …\t";

  private Phrases() {}

  /** What stands behind the last stop. */
  static String last(String lead) {
    return lead.substring(lastStop(lead) + 1);
  }

  /** Index of the last stop, -1 when there is none. */
  static int lastStop(String lead) {
    for (int i = lead.length() - 1; i >= 0; i--) {
      if (isStop(lead.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }
}
