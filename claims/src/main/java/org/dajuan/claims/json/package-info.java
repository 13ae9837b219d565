/**
 * The result of a check as JSON, in the shape that other programs rely on (docs/claims.md). Imports
 * the results and Jackson. Begin at {@link org.dajuan.claims.json.CheckJson}.
 */
@NullMarked
package org.dajuan.claims.json;

import org.jspecify.annotations.NullMarked;
