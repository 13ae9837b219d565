package org.dajuan.reports.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dajuan.catalog.period.Period;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.ledger.LedgerFormatException;
import org.dajuan.reports.document.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was published. Law: {@code parse(f.content())} equals {@code f}.
 *
 * @param value exact, in {@code unit}
 * @param records number of contributing records then
 * @param sequence of the newest entry among them, -1 when there were none
 * @param text the value as printed
 * @param uses the words in which the document says it
 * @param despite why it was said although it must not be published, null for all others
 */
public record PublishedFact(
    FigureKey key,
    BigDecimal value,
    String unit,
    FigureStatus status,
    long records,
    long sequence,
    String title,
    String text,
    List<String> uses,
    Fact.@Nullable BanOverride despite) {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,200}(\\.[0-9]{1,200})?");

  public PublishedFact {
    uses = List.copyOf(uses);
  }

  static PublishedFact of(Fact fact) {
    return new PublishedFact(
        new FigureKey(fact.indicator(), fact.region(), fact.period()),
        new BigDecimal(fact.value()),
        fact.unit(),
        FigureStatus.ofCode(fact.status()),
        fact.records(),
        fact.sequence(),
        fact.title(),
        fact.text(),
        fact.uses(),
        fact.despite());
  }

  /** The fact as a canonical text. */
  String content() {
    CanonicalContent.Builder content =
        CanonicalContent.builder()
            .put("indicator", key.indicator())
            .put("region", key.region())
            .put("period", key.period().toString())
            .put("value", value.toPlainString())
            .put("unit", unit)
            .put("status", status.code())
            .put("records", Long.toString(records))
            .put("seq", Long.toString(sequence))
            .put("title", title)
            .put("text", text)
            .put("uses", uses);
    if (despite != null) {
      content.put("ban", despite.ban()).put("despite", despite.reason());
    }
    return content.build().json();
  }

  /**
   * Reads {@link #content()}.
   *
   * @throws LedgerFormatException if it is not one
   */
  static PublishedFact parse(String content) {
    CanonicalContent fact = CanonicalContent.parse(content);
    try {
      return new PublishedFact(
          new FigureKey(
              need(fact, "indicator"), need(fact, "region"), Period.parse(need(fact, "period"))),
          decimal(need(fact, "value")),
          fact.findText("unit").orElse(""),
          FigureStatus.ofCode(need(fact, "status")),
          Long.parseLong(need(fact, "records")),
          Long.parseLong(need(fact, "seq")),
          need(fact, "title"),
          need(fact, "text"),
          fact.listTexts("uses"),
          despite(fact));
    } catch (IllegalArgumentException broken) {
      throw new LedgerFormatException("not a published fact: " + broken.getMessage(), broken);
    }
  }

  private static Fact.@Nullable BanOverride despite(CanonicalContent fact) {
    Optional<String> reason = fact.findText("despite");
    return reason.isEmpty() ? null : new Fact.BanOverride(need(fact, "ban"), reason.get());
  }

  /** Without exponent, so that no short text can be an enormous number. */
  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new LedgerFormatException("not a plain number");
    }
    return new BigDecimal(text);
  }

  private static String need(CanonicalContent fact, String key) {
    return fact.findText(key)
        .orElseThrow(() -> new LedgerFormatException("a published fact without " + key));
  }
}
