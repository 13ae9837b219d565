/**
 * Findings about data: stable code, severity, place, values, and how to mend. Begin with {@link
 * org.dajuan.catalog.finding.Fault}: each package enumerates its own.
 *
 * <p>Imports of ours: catalog.word.
 */
@NullMarked
package org.dajuan.catalog.finding;

import org.jspecify.annotations.NullMarked;
