package org.dajuan.catalog.form;

import org.jspecify.annotations.Nullable;

/**
 * 填报对象 — who fills a form. Exactly one of the two is set.
 *
 * @param level every region of this level
 * @param orgKind every org of this kind
 */
public record FilledBy(@Nullable String level, @Nullable String orgKind) {}
