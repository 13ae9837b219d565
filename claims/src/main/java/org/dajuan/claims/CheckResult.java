package org.dajuan.claims;

import java.util.List;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.repair.Repair;

/**
 * All that the check of a text found.
 *
 * @param sha256 of the text's UTF-8 bytes, in hex
 * @param characters length of the text in code points
 * @param region division code the text is about
 * @param claims in the order in which they stand
 * @param findings contradictions of the text with itself, and policy; places are in the text
 * @param repairs what was mended before reading
 * @param coverage what holds no claim and what is not mentioned
 */
public record CheckResult(
    String sha256,
    int characters,
    String region,
    Period period,
    List<JudgedClaim> claims,
    List<Finding> findings,
    List<Repair> repairs,
    Coverage coverage) {

  public CheckResult {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
    repairs = List.copyOf(repairs);
  }
}
