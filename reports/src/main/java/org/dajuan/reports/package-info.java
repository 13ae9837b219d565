/**
 * Reports (答卷): narrative documents whose figures are bound, not typed.
 *
 * <p>Begin with {@link org.dajuan.reports.compose.Composer}, the way from a template to a draft.
 * {@code template} reads the directive language of {@code docs/reports.md}, {@code wording} says
 * figures in words, {@code compose} makes the document tree of {@code document}, {@code render}
 * writes it as Markdown, HTML or JSON, {@code publish} records and seals it and verifies sealed
 * files offline.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.reports;

import org.jspecify.annotations.NullMarked;
