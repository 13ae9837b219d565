package org.dajuan.claims.document;

import java.nio.charset.StandardCharsets;

/**
 * A file as running text.
 *
 * @param text paragraphs on lines of their own, cells of tables divided by tabs; offsets of claims
 *     refer to it. For plain text it is the file to the letter, but for the byte order mark.
 * @param sha256 of the file's bytes, in hex
 */
public record ReadDocument(String text, DocumentFormat format, String sha256) {

  /** A text that came as such; its digest is that of its UTF-8 bytes. */
  public static ReadDocument pasted(String text) {
    return new ReadDocument(
        text, DocumentFormat.TEXT, DocumentReader.sha256(text.getBytes(StandardCharsets.UTF_8)));
  }
}
