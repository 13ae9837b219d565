package org.dajuan.claims.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dajuan.catalog.text.FileFaults;
import org.dajuan.catalog.text.TextEncoding;

/**
 * Reads a file as text. What a file is shows in its first bytes, whatever its name says; only HTML
 * is told from plain text by its first tag. Stateless; thread-safe.
 */
public final class DocumentReader {

  /** Most bytes of a file; a county's longest yearbook is a tenth of it. */
  public static final int MOST_BYTES = 64 << 20;

  /** Most characters (UTF-16) of a text; reading one takes some 150 bytes of memory for each. */
  public static final int MOST_CHARACTERS = 5_000_000;

  /** Most bytes of a web page, whose tree takes many times its size. */
  public static final int MOST_HTML_BYTES = 16 << 20;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final int PDF_HEADER_WITHIN = 1024;
  private static final int TAG_WITHIN = 1024;

  /** Reads a file of at most {@link #MOST_BYTES}. */
  public ReadDocument read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new UnreadableDocumentException(FileFaults.NO_SUCH_FILE, file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, in.readNBytes(MOST_BYTES + 1));
    }
  }

  /**
   * @param name for messages
   */
  public ReadDocument read(String name, byte[] bytes) throws IOException {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableDocumentException(DocumentFaults.FILE_TOO_LARGE, name);
    }
    ReadDocument document = extract(name, bytes);
    if (document.text().isBlank()) {
      throw new UnreadableDocumentException(
          document.format() == DocumentFormat.PDF
              ? DocumentFaults.SCANNED_DOCUMENT
              : DocumentFaults.NO_TEXT,
          name);
    } else if (document.text().length() > MOST_CHARACTERS) {
      throw new UnreadableDocumentException(DocumentFaults.DOCUMENT_TOO_LONG, name);
    }
    return document;
  }

  private static ReadDocument extract(String name, byte[] bytes) throws IOException {
    String digest = sha256(bytes);
    if (indexOf(bytes, PDF, PDF_HEADER_WITHIN) >= 0) {
      return new ReadDocument(PdfText.of(name, bytes), DocumentFormat.PDF, digest);
    } else if (indexOf(bytes, ZIP, ZIP.length) == 0) {
      return new ReadDocument(wordText(name, bytes), DocumentFormat.DOCX, digest);
    } else if (indexOf(bytes, OLD_OFFICE, OLD_OFFICE.length) == 0) {
      throw new UnreadableDocumentException(DocumentFaults.OLD_WORD_FORMAT, name);
    }
    Optional<TextEncoding> encoding = TextEncoding.detect(() -> new ByteArrayInputStream(bytes));
    boolean html = isHtml(bytes, encoding);
    if (html && bytes.length > MOST_HTML_BYTES) {
      throw new UnreadableDocumentException(DocumentFaults.PAGE_TOO_LARGE, name);
    } else if (html) {
      String text = HtmlText.of(bytes, encoding.orElse(null));
      return new ReadDocument(text, DocumentFormat.HTML, digest);
    }
    TextEncoding known =
        encoding
            .or(() -> UnmarkedUtf16.detect(bytes))
            .orElseThrow(
                () -> new UnreadableDocumentException(DocumentFaults.NOT_A_DOCUMENT, name));
    int mark = known.markBytes();
    String text = new String(bytes, mark, bytes.length - mark, known.charset());
    return new ReadDocument(text, DocumentFormat.TEXT, digest);
  }

  private static String wordText(String name, byte[] bytes) throws IOException {
    try (XWPFDocument document = WordFile.open(name, bytes)) {
      return WordText.of(document).text();
    } catch (RuntimeException e) {
      // A damaged document may open and still not be read.
      throw new UnreadableDocumentException(DocumentFaults.BROKEN_DOCUMENT, name);
    }
  }

  private static boolean isHtml(byte[] bytes, Optional<TextEncoding> encoding) {
    int length = Math.min(bytes.length, TAG_WITHIN);
    String start =
        new String(
                bytes,
                0,
                length,
                encoding.map(TextEncoding::charset).orElse(StandardCharsets.ISO_8859_1))
            .replace("\uFEFF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<") && (start.contains("<html") || start.contains("<body")));
  }

  /** Where the bytes begin, of the first {@code within}; -1 when not there. */
  private static int indexOf(byte[] bytes, byte[] sought, int within) {
    int last = Math.min(bytes.length, within) - sought.length;
    for (int i = 0; i <= last; i++) {
      int k = 0;
      while (k < sought.length && bytes[i + k] == sought[k]) {
        k++;
      }
      if (k == sought.length) {
        return i;
      }
    }
    return -1;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
