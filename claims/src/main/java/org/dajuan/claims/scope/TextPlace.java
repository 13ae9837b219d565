package org.dajuan.claims.scope;

import org.jspecify.annotations.Nullable;

/**
 * The place of a text as a whole.
 *
 * @param place what holds where nothing else is said
 * @param titled what the title says, where the person who asks says something else
 */
record TextPlace(SpokenPlace place, @Nullable SpokenPlace titled) {}
