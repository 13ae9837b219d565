package org.dajuan.claims.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Opens Word files. What they unpack to is counted before the library builds its tree of it, which
 * takes some ten times the memory of the XML.
 */
final class WordFile {

  /** Most bytes of XML that a file may unpack to; a report of 300 pages has some five million. */
  static final int MOST_XML_BYTES = 32 << 20;

  /** Most bytes of all parts, pictures included. */
  static final int MOST_BYTES = 256 << 20;

  private static final int CHUNK_BYTES = 1 << 16;

  private WordFile() {}

  static XWPFDocument open(String name, byte[] bytes) throws IOException {
    refuseBombs(name, bytes);
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (UnsupportedFileFormatException | EmptyFileException notWord) {
      throw new UnreadableDocumentException(DocumentFaults.NOT_A_DOCUMENT, name);
    } catch (IOException | RuntimeException e) {
      // Parsers of damaged files fail in every way there is.
      throw new UnreadableDocumentException(fault(e), name);
    }
  }

  private static void refuseBombs(String name, byte[] bytes) throws UnreadableDocumentException {
    long xml = 0;
    long all = 0;
    byte[] chunk = new byte[CHUNK_BYTES];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
          all += read;
          xml += isXml ? read : 0;
          if (xml > MOST_XML_BYTES || all > MOST_BYTES) {
            throw new UnreadableDocumentException(DocumentFaults.DOCUMENT_UNPACKS_TOO_LARGE, name);
          }
        }
      }
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocumentException(DocumentFaults.BROKEN_DOCUMENT, name);
    }
  }

  /** Bombs are refused by the library with a message about their ratio. */
  private static DocumentFaults fault(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains("Zip bomb")) {
        return DocumentFaults.DOCUMENT_UNPACKS_TOO_LARGE;
      }
    }
    return DocumentFaults.BROKEN_DOCUMENT;
  }
}
