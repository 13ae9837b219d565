package org.dajuan.claims.arithmetic;

/**
 * 变动 — two values of one thing, the earlier and the later, and where what is said of their
 * difference begins.
 *
 * @param next index of the number in the sentence that stands behind both
 * @param sense 1 when the words say that it went up, -1 down, 0 when they say neither
 * @param years how many years lie between, 0 when the text does not say
 */
record Movement(Told from, Told to, int next, int sense, int years) {}
