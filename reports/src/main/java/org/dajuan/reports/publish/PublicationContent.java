package org.dajuan.reports.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.period.Period;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.reports.document.Document;

/**
 * What a publication's entry commits to: the facts and the SHA-256 of each file without its proof.
 *
 * <p>Law: {@code parse(c.canonical())} equals {@code c}.
 *
 * @param catalog digest of the catalog that it was made with
 * @param digests hexadecimal, by the code of the format; also of formats that are not known here
 */
public record PublicationContent(
    String report,
    String title,
    String region,
    String regionName,
    Period period,
    String language,
    String catalog,
    Map<String, String> digests,
    List<PublishedFact> facts) {

  /** The kind of a publication's entry. */
  public static final String KIND = "publish";

  private static final String DIGEST = "sha256.";

  public PublicationContent {
    digests = Map.copyOf(digests);
    facts = List.copyOf(facts);
  }

  static PublicationContent of(Document document, Map<String, String> digests) {
    return new PublicationContent(
        document.report(),
        document.title(),
        document.region(),
        document.regionName(),
        document.period(),
        document.language(),
        document.catalog(),
        digests,
        document.facts().stream().map(PublishedFact::of).toList());
  }

  CanonicalContent canonical() {
    CanonicalContent.Builder content =
        CanonicalContent.builder()
            .put("report", report)
            .put("title", title)
            .put("region", region)
            .put("region_name", regionName)
            .put("period", period.toString())
            .put("language", language)
            .put("catalog", catalog)
            .put("facts", facts.stream().map(PublishedFact::content).toList());
    digests.forEach((format, digest) -> content.put(DIGEST + format, digest));
    return content.build();
  }

  /**
   * Reads {@link #canonical()} as JSON.
   *
   * @throws LedgerFormatException if it is not the content of a publication
   */
  static PublicationContent parse(String json) {
    CanonicalContent content = CanonicalContent.parse(json);
    Map<String, String> digests = new LinkedHashMap<>();
    for (String key : content.keys()) {
      if (key.startsWith(DIGEST)) {
        content.findText(key).ifPresent(hex -> digests.put(key.substring(DIGEST.length()), hex));
      }
    }
    return new PublicationContent(
        need(content, "report"),
        need(content, "title"),
        need(content, "region"),
        need(content, "region_name"),
        Period.find(need(content, "period"))
            .orElseThrow(() -> new LedgerFormatException("a publication without a period")),
        need(content, "language"),
        need(content, "catalog"),
        digests,
        content.listTexts("facts").stream().map(PublishedFact::parse).toList());
  }

  private static String need(CanonicalContent content, String key) {
    return content
        .findText(key)
        .orElseThrow(() -> new LedgerFormatException("a publication without " + key));
  }
}
