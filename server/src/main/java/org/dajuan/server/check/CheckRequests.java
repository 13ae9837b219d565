package org.dajuan.server.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.Correction;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.document.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads the form of the check desk. The text goes to the browser and comes back with each further
 * step, so nothing is kept here; of a file its name, format and digest go along, and count only as
 * long as the text is still the one that came out of it.
 */
@Component
class CheckRequests {

  /** Most bytes of a file that the page takes. */
  static final int MOST_FILE_BYTES = 20 << 20;

  /** Most characters of a text that the page takes; the command line takes more. */
  static final int MOST_CHARACTERS = 2_000_000;

  private final Catalog catalog;
  private final MessageSource messages;
  private final DocumentReader reader = new DocumentReader();

  CheckRequests(Catalog catalog, MessageSource messages) {
    this.catalog = catalog;
    this.messages = messages;
  }

  CheckRequest read(HttpServletRequest form, @Nullable MultipartFile file, Locale locale)
      throws IOException {
    AskedScope asked =
        AskedScope.read(
            catalog.regions(), field(form, "region").strip(), field(form, "period").strip());
    String name = field(form, "name");
    ReadDocument document = ReadDocument.pasted("");
    String problem = null;
    MultipartFile upload = file == null || file.isEmpty() ? null : file;
    if (upload == null) {
      document = fromPage(form);
    } else {
      name = String.valueOf(upload.getOriginalFilename());
      try {
        problem =
            upload.getSize() > MOST_FILE_BYTES ? message("check.problem.file_size", locale) : null;
        document = problem == null ? reader.read(name, upload.getBytes()) : document;
      } catch (UnreadableDocumentException e) {
        problem = e.finding().message().in(locale) + " " + e.finding().remedy().in(locale);
      }
    }
    if (name.isBlank() || (upload == null && !isUnchanged(form, document.text()))) {
      name = message("check.pasted", locale);
    }
    String[] carried = form.getParameterValues("correction");
    boolean fresh = upload != null || carried == null;
    List<Correction> corrections = fresh ? List.of() : CorrectionCode.read(List.of(carried));
    if (problem == null) {
      problem = problem(document, asked, form, locale);
    }
    return new CheckRequest(
        document,
        name,
        upload,
        asked,
        corrections,
        part(form),
        ClaimOrder.of(field(form, "order")),
        upload == null ? step(form) : null,
        problem);
  }

  private static String field(HttpServletRequest form, String name) {
    String value = form.getParameter(name);
    return value == null ? "" : value;
  }

  /** The text as the browser sends it back; line ends count as one character. */
  private static ReadDocument fromPage(HttpServletRequest form) {
    String text = unified(field(form, "text"));
    boolean unchanged = isUnchanged(form, text);
    return Arrays.stream(DocumentFormat.values())
        .filter(format -> unchanged && format.code().equals(field(form, "format")))
        .findFirst()
        .map(format -> new ReadDocument(text, format, field(form, "sha256")))
        .orElseGet(() -> ReadDocument.pasted(text));
  }

  /** Whether the text is still what came out of the file that the form names. */
  private static boolean isUnchanged(HttpServletRequest form, String text) {
    return ReadDocument.pasted(text).sha256().equals(field(form, "text_sha256"));
  }

  /** Browsers send every line end as CR LF, which would shift the places of what was pasted. */
  static String unified(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What a button beside a claim stands for; at most one is pressed. */
  private @Nullable ClaimStep step(HttpServletRequest form) {
    Indicator typed = indicator(field(form, "indicator").strip());
    Optional<ClaimStep> typedChoice =
        typed == null
            ? Optional.empty()
            : CorrectionCode.parse(field(form, "choose_of"))
                .map(each -> each.withIndicator(typed.id()))
                .map(each -> new ClaimStep(ClaimStep.Kind.CHOOSE, each));
    return typedChoice
        .or(() -> step(form, "choose", ClaimStep.Kind.CHOOSE))
        .or(() -> step(form, "edit", ClaimStep.Kind.EDIT))
        .or(() -> step(form, "withdraw", ClaimStep.Kind.WITHDRAW))
        .or(() -> step(form, "request", ClaimStep.Kind.REQUEST))
        .orElse(null);
  }

  private static Optional<ClaimStep> step(
      HttpServletRequest form, String button, ClaimStep.Kind kind) {
    return CorrectionCode.parse(field(form, button)).map(each -> new ClaimStep(kind, each));
  }

  private @Nullable Indicator indicator(String text) {
    Indicator byId = catalog.indicators().get(text);
    return byId != null
        ? byId
        : catalog.indicators().values().stream()
            .filter(each -> each.title().zh().equals(text) || each.title().en().equals(text))
            .findFirst()
            .orElse(null);
  }

  private static int part(HttpServletRequest form) {
    String asked = field(form, "part").isEmpty() ? field(form, "here") : field(form, "part");
    return asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
  }

  private @Nullable String problem(
      ReadDocument document, AskedScope asked, HttpServletRequest form, Locale locale) {
    if (document.text().isBlank()) {
      return message("check.problem.empty", locale);
    } else if (document.text().length() > MOST_CHARACTERS) {
      return message("check.problem.length", locale);
    } else if (!asked.isRegionUnderstood()) {
      return regionProblem(asked, locale);
    } else if (!asked.isPeriodUnderstood()) {
      return messages.getMessage("check.problem.period", new Object[] {asked.periodText()}, locale);
    }
    boolean unknown =
        !field(form, "choose_of").isEmpty() && indicator(field(form, "indicator").strip()) == null;
    return unknown ? message("check.problem.indicator", locale) : null;
  }

  private String regionProblem(AskedScope asked, Locale locale) {
    if (asked.regions().isEmpty()) {
      return messages.getMessage("check.problem.region", new Object[] {asked.regionText()}, locale);
    }
    String codes =
        asked.regions().stream()
            .map(each -> each.code() + " " + above(each))
            .collect(Collectors.joining("; "));
    return messages.getMessage(
        "check.problem.region_several", new Object[] {asked.regionText(), codes}, locale);
  }

  /** Which of several regions of one name it is. */
  private String above(Region region) {
    return region.parent() == null ? "" : catalog.regions().get(region.parent()).name();
  }

  private String message(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }
}
