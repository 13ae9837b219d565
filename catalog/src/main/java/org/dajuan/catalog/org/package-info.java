/** Organisations and roles. Imports only the root package. */
@NullMarked
package org.dajuan.catalog.org;

import org.jspecify.annotations.NullMarked;
