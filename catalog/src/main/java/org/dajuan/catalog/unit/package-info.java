/** Units of measure with exact conversion and scaled reading. Imports only the root package. */
@NullMarked
package org.dajuan.catalog.unit;

import org.jspecify.annotations.NullMarked;
