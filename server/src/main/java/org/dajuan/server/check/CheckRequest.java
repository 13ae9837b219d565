package org.dajuan.server.check;

import java.util.List;
import org.dajuan.claims.Correction;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.document.ReadDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody wants checked, or what is wrong with it.
 *
 * @param name of the file, or what a pasted text is called
 * @param upload the file as it came with this request, null when its text came back from the page
 * @param corrections what holds for this check only
 * @param part which part of the result is to be shown, from 1
 * @param step what is wanted of one claim, null when nothing is
 * @param problem in the reader's language, null when the request is good
 */
record CheckRequest(
    ReadDocument document,
    String name,
    @Nullable MultipartFile upload,
    AskedScope asked,
    List<Correction> corrections,
    int part,
    ClaimOrder order,
    @Nullable ClaimStep step,
    @Nullable String problem) {

  /** Whether comments can be put into the very file. */
  boolean hasWordOriginal() {
    return upload != null && document.format() == DocumentFormat.DOCX;
  }

  /** Whether it can be checked; a problem with a correction leaves the rest as it is. */
  boolean isCheckable() {
    String text = document.text();
    return !text.isBlank()
        && text.length() <= CheckRequests.MOST_CHARACTERS
        && asked.isRegionUnderstood()
        && asked.isPeriodUnderstood();
  }

  /** The same for a text with unified line ends, as it will come back from the browser. */
  CheckRequest withText(String text) {
    return new CheckRequest(
        new ReadDocument(text, document.format(), document.sha256()),
        name,
        upload,
        asked,
        corrections,
        part,
        order,
        step,
        problem);
  }

  CheckRequest withCorrections(List<Correction> others) {
    return new CheckRequest(document, name, upload, asked, others, part, order, step, problem);
  }
}
