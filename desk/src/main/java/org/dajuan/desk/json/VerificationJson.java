package org.dajuan.desk.json;

import java.util.List;
import java.util.Locale;
import org.dajuan.records.log.LogVerification;

/**
 * What came of verifying the whole ledger, as JSON.
 *
 * @param entries how many were read, {@code published} of them in the public ledger
 * @param rows records that were compared with their entries
 * @param erased entries whose content was erased
 * @param findings the first of them; {@code errors} counts all errors
 */
public record VerificationJson(
    boolean intact,
    String origin,
    long entries,
    long published,
    long checkpoints,
    long rows,
    long erased,
    long errors,
    List<FindingJson> findings) {

  public static VerificationJson of(LogVerification found, Locale locale) {
    return new VerificationJson(
        found.isIntact(),
        found.origin(),
        found.entries(),
        found.published(),
        found.checkpoints(),
        found.rows(),
        found.erased(),
        found.findings().errorCount(),
        found.findings().list().stream().map(each -> FindingJson.of(each, locale)).toList());
  }
}
