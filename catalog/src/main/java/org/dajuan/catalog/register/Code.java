package org.dajuan.catalog.register;

import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * One value of a code list.
 *
 * @param unit unit of quantities of this kind, null when the list gives none
 */
public record Code(String code, Localized title, @Nullable String unit) {}
