/**
 * Files in which texts come: plain text, HTML, Word and PDF, told apart by what is in them, become
 * running text. May import the catalog; begin at {@link org.dajuan.claims.document.DocumentReader}.
 */
@NullMarked
package org.dajuan.claims.document;

import org.jspecify.annotations.NullMarked;
