/**
 * The document tree of a report, free of any output format: blocks of inlines, in which each figure
 * is a node that names its facts. Immutable.
 *
 * <p>Imports of ours: catalog.period.
 */
@NullMarked
package org.dajuan.reports.document;

import org.jspecify.annotations.NullMarked;
