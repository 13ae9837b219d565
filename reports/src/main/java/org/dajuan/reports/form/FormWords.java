package org.dajuan.reports.form;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Org;
import org.dajuan.reports.wording.PeriodText;

/** What stands around the table of a form. */
public final class FormWords {

  private final Catalog catalog;
  private final Locale locale;
  private final ResourceBundle words;

  public FormWords(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
    // The base bundle is Chinese; without this a Chinese reader on an English machine gets English.
    this.words =
        ResourceBundle.getBundle(
            "org.dajuan.reports.form.form",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public String of(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), locale).format(arguments);
  }

  /** The head of a form: issuer, basis, period, region, due date, note; each on a line. */
  public List<String> head(FilledForm filled) {
    List<String> head = new ArrayList<>();
    Org issuer = catalog.orgs().get(filled.form().issuer());
    head.add(of("issuer", issuer == null ? filled.form().issuer() : issuer.title().in(locale)));
    String basis = filled.form().legalBasis().in(locale);
    if (!basis.isEmpty()) {
      head.add(of("basis", basis));
    }
    head.add(of("region", filled.region().name()));
    head.add(of("period", PeriodText.of(filled.period(), locale)));
    if (filled.due() != null) {
      head.add(of("due", filled.due().toString()));
    }
    String help = filled.form().help().in(locale);
    if (!help.isEmpty()) {
      head.add(of("help", help));
    }
    return head;
  }

  /** A cell as text: what it holds, or why it holds nothing. */
  public String cell(FilledForm.Cell cell) {
    return switch (cell.state()) {
      case KNOWN, WITHHELD -> cell.text();
      case ESTIMATE -> cell.text() + " (" + of("estimate") + ")";
      case EMPTY -> "";
      case UNPROVEN -> "(" + of("unproven") + ")";
      case ASKED -> "";
    };
  }
}
