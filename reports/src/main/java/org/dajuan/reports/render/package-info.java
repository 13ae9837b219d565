/**
 * Documents become files, each format by one class. Begin with {@link
 * org.dajuan.reports.render.Formats}. Reads the document tree only; labels stand in {@code
 * labels.properties}, the style of pages in {@code report.css}.
 *
 * <p>Imports of ours: catalog.period, catalog.word, ledger, reports.document, reports.wording.
 */
@NullMarked
package org.dajuan.reports.render;

import org.jspecify.annotations.NullMarked;
