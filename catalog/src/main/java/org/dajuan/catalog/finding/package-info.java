/**
 * Findings about data: stable code, severity, place, values, and how to mend. Imports only the root
 * package.
 */
@NullMarked
package org.dajuan.catalog.finding;

import org.jspecify.annotations.NullMarked;
