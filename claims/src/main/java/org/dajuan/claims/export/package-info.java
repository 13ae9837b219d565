/**
 * Checked texts for people: the text with its claims marked in place, the reasoning step by step,
 * and copies as HTML and Word files. May import the other packages of claims and the catalog; begin
 * at {@link org.dajuan.claims.export.MarkedText}.
 */
@NullMarked
package org.dajuan.claims.export;

import org.jspecify.annotations.NullMarked;
