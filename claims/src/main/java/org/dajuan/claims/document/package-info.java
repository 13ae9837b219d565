/**
 * Files in which texts come: plain text, HTML, Word and PDF, told apart by what is in them, become
 * running text. Begin at {@link org.dajuan.claims.document.DocumentReader}.
 *
 * <p>Imports of ours: catalog.finding, catalog.text.
 */
@NullMarked
package org.dajuan.claims.document;

import org.jspecify.annotations.NullMarked;
