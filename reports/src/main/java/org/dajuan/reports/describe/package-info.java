/**
 * Describes packs in Markdown: every stream with its registers, life cycles, rules, deadlines,
 * warnings, indicators and forms, and where each of them comes from. Begin with {@link
 * org.dajuan.reports.describe.StreamsDocument}.
 *
 * <p>Imports of ours: catalog, catalog.basis, catalog.form, catalog.indicator, catalog.org,
 * catalog.parameter, catalog.register, catalog.warning, catalog.word.
 */
@NullMarked
package org.dajuan.reports.describe;

import org.jspecify.annotations.NullMarked;
