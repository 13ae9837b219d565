package org.dajuan.claims;

import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.repair.Repair;
import org.dajuan.claims.scope.TextScope;

/**
 * All that the check of a text found.
 *
 * @param format how the text came
 * @param sha256 of the file's bytes, of the UTF-8 bytes of a pasted text; in hex
 * @param characters length of the text in code points
 * @param scope what the text was taken to speak of
 * @param claims in the order in which they stand
 * @param findings contradictions of the text with itself, and policy; places are in the text
 * @param repairs what was mended before reading
 * @param coverage what holds no claim and what is not mentioned
 * @param corrections matches that a person has put right
 * @param choices those kept from before that decided a match, in the order of the claims
 */
public record CheckResult(
    DocumentFormat format,
    String sha256,
    int characters,
    TextScope scope,
    List<JudgedClaim> claims,
    List<Finding> findings,
    List<Repair> repairs,
    Coverage coverage,
    List<Correction> corrections,
    List<KeptChoice> choices) {

  public CheckResult {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    repairs = List.copyOf(repairs);
    corrections = List.copyOf(corrections);
    choices = List.copyOf(choices);
  }
}
