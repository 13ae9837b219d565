/** The division tree with its levels and dated regions. Imports only the root package. */
@NullMarked
package org.dajuan.catalog.region;

import org.jspecify.annotations.NullMarked;
