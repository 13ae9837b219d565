package org.dajuan.claims.document;

/**
 * A file as running text.
 *
 * @param text paragraphs on lines of their own, cells of tables divided by tabs; offsets of claims
 *     refer to it. For plain text it is the file to the letter, but for the byte order mark.
 * @param sha256 of the file's bytes, in hex
 */
public record ReadDocument(String text, DocumentFormat format, String sha256) {}
