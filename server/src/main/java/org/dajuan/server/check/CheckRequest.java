package org.dajuan.server.check;

import java.util.List;
import org.dajuan.catalog.period.Period;
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
 * @param region division code, or what was typed when it is none
 * @param part which part of the result is to be shown, from 1
 * @param edited the claim whose match is to be corrected, as {@link CorrectionCode} writes it
 * @param problem in the reader's language, null when the request is good
 */
record CheckRequest(
    ReadDocument document,
    String name,
    @Nullable MultipartFile upload,
    String region,
    @Nullable Period period,
    String periodText,
    List<Correction> corrections,
    int part,
    String edited,
    @Nullable String problem) {

  /** Whether comments can be put into the very file. */
  boolean hasWordOriginal() {
    return upload != null && document.format() == DocumentFormat.DOCX;
  }
}
