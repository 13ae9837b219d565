package org.dajuan.server.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.Correction;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.document.DocumentReader;
import org.dajuan.claims.document.ReadDocument;
import org.dajuan.claims.document.UnreadableDocumentException;
import org.dajuan.server.workspace.Workspace;
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

  CheckRequests(Workspace workspace, MessageSource messages) {
    this.catalog = workspace.catalog();
    this.messages = messages;
  }

  CheckRequest read(HttpServletRequest form, @Nullable MultipartFile file, Locale locale)
      throws IOException {
    String regionText = field(form, "region").strip();
    String periodText = field(form, "period").strip();
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
    List<Correction> corrections = upload == null ? CorrectionCode.read(codes(form)) : List.of();
    Optional<Region> region = region(regionText);
    Optional<Period> period = Period.find(periodText);
    if (problem == null) {
      problem = problem(document, region.isPresent(), period.isPresent(), form, locale);
    }
    return new CheckRequest(
        document,
        name,
        upload,
        region.map(Region::code).orElse(regionText),
        period.orElse(null),
        periodText,
        corrections,
        part(form),
        field(form, "edit"),
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

  /** What the form carries, and what was typed into the field of the claim being corrected. */
  private List<String> codes(HttpServletRequest form) {
    String[] carried = form.getParameterValues("correction");
    List<String> codes = new ArrayList<>(carried == null ? List.of() : List.of(carried));
    String place = field(form, "correct_of");
    Indicator indicator = indicator(field(form, "indicator").strip());
    if (!place.isEmpty() && indicator != null) {
      CorrectionCode.parse(place)
          .map(each -> new Correction(each.start(), each.end(), each.subject(), indicator.id()))
          .ifPresent(each -> codes.add(CorrectionCode.write(each)));
    }
    return codes;
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
      ReadDocument document,
      boolean regionKnown,
      boolean periodKnown,
      HttpServletRequest form,
      Locale locale) {
    if (document.text().isBlank()) {
      return message("check.problem.empty", locale);
    } else if (document.text().length() > MOST_CHARACTERS) {
      return message("check.problem.length", locale);
    } else if (!regionKnown) {
      return message("check.problem.region", locale);
    } else if (!periodKnown) {
      return message("check.problem.period", locale);
    }
    boolean unknown =
        !field(form, "correct_of").isEmpty() && indicator(field(form, "indicator").strip()) == null;
    return unknown ? message("check.problem.indicator", locale) : null;
  }

  private String message(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }

  private Optional<Region> region(String text) {
    Optional<Region> byCode = catalog.regions().find(text);
    if (byCode.isPresent()) {
      return byCode;
    }
    List<Region> named = catalog.regions().named(text);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
