package org.dajuan.claims.scope;

import org.jspecify.annotations.Nullable;

/**
 * The place of a text as a whole.
 *
 * @param place what holds where nothing else is said
 * @param other what else was said: by the title against a person who corrects it, or by a person
 *     against the title; null when they agree
 */
record TextPlace(SpokenPlace place, @Nullable SpokenPlace other) {}
