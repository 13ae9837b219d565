package org.dajuan.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.desk.open.Workspace;
import org.dajuan.reports.form.FilledForm;
import org.dajuan.reports.form.FormFormat;
import org.dajuan.reports.form.FormWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 填表 — one form, filled from records and figures; what nobody knows stays empty. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {

  /** Rows of a sheet, less those that stand above the table. */
  private static final int MOST_ROWS = 1_000_000;

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Parameters(paramLabel = "FORM", descriptionKey = "form")
  private String form = "";

  @Option(names = "--region", paramLabel = "CODE", descriptionKey = "form_region")
  private @Nullable String region;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      required = true,
      descriptionKey = "form_period")
  private String period = "";

  @Option(names = "-o", paramLabel = "FILE", descriptionKey = "form_file")
  private @Nullable Path file;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", descriptionKey = "form_lang")
  private String language = "zh";

  @Override
  public Integer call() throws IOException {
    Period asked = Lookup.period(period);
    FormFormat format =
        file == null
            ? FormFormat.MD
            : FormFormat.ofFileName(file.toString())
                .orElseThrow(() -> Failure.badInput("form_format", String.valueOf(file)));
    try (Workspace workspace = data.open()) {
      Catalog catalog = workspace.catalog();
      Form wanted = catalog.forms().get(form);
      if (wanted == null) {
        throw Lookup.unknown("unknown_form", form, catalog.forms().keySet());
      }
      if (!wanted.frequency().fits(asked)) {
        throw Failure.badInput("form_period_wrong." + frequency(wanted), form, period);
      }
      Region place = Lookup.region(catalog, region == null ? catalog.home() : region);
      Locale locale = Locale.forLanguageTag(language);
      workspace.engine().refresh();
      FilledForm filled =
          workspace.formDesk().fill(wanted, place, asked, Operator.person(), locale, MOST_ROWS);
      write(filled, format, new FormWords(catalog, locale), locale);
      tell(wanted, filled);
    }
    return 0;
  }

  private static String frequency(Form form) {
    return form.frequency().name().toLowerCase(Locale.ROOT);
  }

  private void write(FilledForm filled, FormFormat format, FormWords words, Locale locale)
      throws IOException {
    if (file == null) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      format.write(filled, words, locale, text);
      spec.commandLine().getOut().print(text.toString(StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
      return;
    }
    // A half-written file never stands under the name that was asked for.
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      format.write(filled, words, locale, out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void tell(Form wanted, FilledForm filled) {
    if (!wanted.isValidOn(filled.period().last())) {
      spec.commandLine().getErr().println(Texts.get("form_not_valid", wanted.id(), period));
    }
    spec.commandLine()
        .getErr()
        .println(
            Texts.get(
                "form_filled",
                filled.rows().size(),
                filled.count(FilledForm.State.KNOWN, FilledForm.State.ESTIMATE),
                filled.count(FilledForm.State.EMPTY, FilledForm.State.UNPROVEN),
                filled.count(FilledForm.State.ASKED)));
    spec.commandLine().getErr().flush();
  }
}
