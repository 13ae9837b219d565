/**
 * Parameters: values of a pack that differ by date and place. Imports only the root package and
 * findings.
 */
@NullMarked
package org.dajuan.catalog.parameter;

import org.jspecify.annotations.NullMarked;
