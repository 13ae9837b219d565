package org.dajuan.claims.scope;

/**
 * A word of time in a text, not yet counted from any year.
 *
 * @param start UTF-16 index in the repaired text, inclusive
 * @param end exclusive
 * @param base from where its year counts
 * @param year the year, or how far it lies from the base
 * @param first first month of a part, month of a day, number of years, first year of several
 * @param last last month of a part, day of a day, last year of several
 * @param role what it does for the values behind it
 */
record TimeWord(
    int start, int end, Shape shape, Base base, int year, int first, int last, Role role) {

  /** Of what form a span is. */
  enum Shape {
    /** a whole year */
    YEAR,
    /** months of a year */
    PART,
    /** one day */
    DAY,
    /** the end of a year */
    YEAR_END,
    /** the end of a month, or a day, up to which is counted */
    UP_TO,
    /** up to now */
    SO_FAR,
    /** from a year on */
    SINCE,
    /** several years, the last of them running */
    LAST_YEARS,
    /** several years to come */
    NEXT_YEARS,
    /** from one year to another */
    BETWEEN,
    /** the year before the one in which is spoken, where a year is reviewed at its end: 过去一年 */
    PAST_YEAR,
    /** from a time that is not told as a year: 建县以来, 近年来 */
    LONG,
    /** the time of the text itself: 目前 */
    NOW
  }

  /** From where a year counts. */
  enum Base {
    /** it is told: 2022年 */
    TOLD,
    /** from the year in force: 上年, 全年 */
    RUNNING,
    /** from the year in which is spoken: 去年, 今年 */
    SPEAKING
  }

  /** What a word of time does. */
  enum Role {
    /** the values behind it are of this time */
    SCOPE,
    /** only the value of departure is: 由上年的12家增至… */
    DEPARTURE,
    /** it is what is compared with: 比上年 */
    COMPARED,
    /** up to when: 到2025年 */
    UNTIL
  }

  TimeWord as(Role other) {
    return new TimeWord(start, end, shape, base, year, first, last, other);
  }
}
