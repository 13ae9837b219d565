package org.dajuan.figures.engine;

/**
 * How an indicator places the records of a register.
 *
 * @param region field that places a record in space
 * @param date field that places it in time
 * @param condition SQL over a record {@code r}: whether the indicator counts it
 */
record PlaceReader(String register, String region, String date, String condition) {}
