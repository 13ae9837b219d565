package org.dajuan.claims.verdict;

/** How a number in a text stands to the recorded one. */
enum Agreement {
  AGREES,
  /** it agrees only when the recorded number is rounded more than such numbers are */
  ROUNDED_AWAY,
  DIFFERS
}
