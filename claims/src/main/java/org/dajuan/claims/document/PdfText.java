package org.dajuan.claims.document;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF (ISO 32000) page by page, each printed line on a line; repair joins them again.
 * A page number alone in the first or last line of a page is left out.
 */
final class PdfText {

  private static final int MOST_PAGES = 5_000;
  private static final String PAGE_END = "\f";
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "\\A\\s*[-—–－·]{0,2} ?\\d{1,4} ?[-—–－·]{0,2}\\s*\\n"
              + "|\\n"
              + "[-—–－·]{0,2} ?\\d{1,4} ?[-—–－·]{0,2}\\s*\\z");

  private PdfText() {}

  static String of(String name, byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        throw new UnreadableDocumentException(DocumentFaults.ENCRYPTED_DOCUMENT, name);
      }
      if (PdfStreams.holdBombs(document.getDocument())) {
        throw new UnreadableDocumentException(DocumentFaults.DOCUMENT_UNPACKS_TOO_LARGE, name);
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd(PAGE_END);
      stripper.setEndPage(MOST_PAGES);
      StringBuilder text = new StringBuilder();
      for (String page : stripper.getText(document).split(PAGE_END)) {
        text.append(PAGE_NUMBER.matcher(page).replaceAll("").strip()).append('\n');
      }
      return text.toString().strip();
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(DocumentFaults.ENCRYPTED_DOCUMENT, name);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      // Streams of a PDF may unpack to anything; what was taken is free again here.
      throw new UnreadableDocumentException(DocumentFaults.DOCUMENT_UNPACKS_TOO_LARGE, name);
    } catch (IOException | RuntimeException e) {
      // Parsers of damaged files fail in every way there is.
      throw new UnreadableDocumentException(DocumentFaults.BROKEN_DOCUMENT, name);
    }
  }
}
