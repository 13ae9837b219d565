package org.dajuan.catalog.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.Frequency;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads one column of a form. */
final class FormColumnReader {

  private static final List<String> SOURCES = List.of("region", "field", "indicator", "new");

  private final Loading loading;
  private final Faults faults;

  FormColumnReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
  }

  /**
   * Reads a column; null when it is too faulty to be one, then that was reported.
   *
   * @param rowsKnown whether the rows could be read, so that a field can be looked for
   * @param register whose records the rows are, null when they are regions
   */
  @Nullable FormColumn read(
      Entries entries,
      @Nullable Frequency frequency,
      boolean rowsKnown,
      @Nullable Register register) {
    YamlNode.Scalar id = entries.requireScalar("column");
    Localized title = title(entries, id, register);
    Localized help = entries.localizedOrEmpty("help");
    List<String> given = SOURCES.stream().filter(entries::has).toList();
    CellSource source = null;
    if (given.size() == 1) {
      source = source(given.get(0), entries, frequency, rowsKnown, register);
    } else {
      faults.report(FormFaults.COLUMN_FROM_WHERE, entries.place());
    }
    if (!given.equals(List.of("indicator")) && entries.has("period")) {
      faults.report(FormFaults.COLUMN_PERIOD_WITHOUT_INDICATOR, entries.place("period"));
    }
    entries.finish();
    if (id != null && !Definitions.ID.matcher(id.value()).matches()) {
      faults.report(
          NameFaults.BAD_IDENTIFIER, id.place(), "kind", Noun.COLUMN.title(), "id", id.value());
    }
    return id == null || source == null
        ? null
        : new FormColumn(id.value(), title, help, source, id.place());
  }

  /** A column that shows a field or a figure may go by its title. */
  private Localized title(
      Entries entries, YamlNode.@Nullable Scalar id, @Nullable Register register) {
    String fallback = id == null ? "" : id.value();
    Localized written = entries.localized("title");
    if (written != null) {
      return written;
    }
    if (entries.has("field")) {
      return Optional.ofNullable(register)
          .flatMap(each -> each.findField(entries.text("field", "")))
          .map(Field::title)
          .orElse(Localized.of(fallback));
    }
    if (entries.has("indicator")) {
      Indicator indicator = loading.indicators.find(entries.text("indicator", ""));
      return indicator == null ? Localized.of(fallback) : indicator.title();
    }
    return entries.requireLocalized("title", fallback);
  }

  private @Nullable CellSource source(
      String kind,
      Entries entries,
      @Nullable Frequency frequency,
      boolean rowsKnown,
      @Nullable Register register) {
    if (kind.equals("region")) {
      CellSource.OfRegion.Part part = entries.choice("region", CellSource.OfRegion.Part.class);
      return part == null ? null : new CellSource.OfRegion(part);
    }
    YamlNode.Scalar written = entries.scalar(kind);
    if (written == null) {
      return null;
    }
    return switch (kind) {
      case "field" -> field(written, rowsKnown, register);
      case "indicator" -> indicator(written, entries, frequency);
      default -> asked(written);
    };
  }

  private @Nullable CellSource field(
      YamlNode.Scalar written, boolean rowsKnown, @Nullable Register register) {
    if (!rowsKnown) {
      return null;
    }
    if (register == null) {
      faults.report(
          FormFaults.COLUMN_FIELD_WITHOUT_RECORDS, written.place(), "field", written.value());
      return null;
    }
    Set<String> known = new LinkedHashSet<>(Register.SYSTEM_COLUMNS);
    known.remove("region_code");
    known.remove("org_id");
    register.fields().forEach(each -> known.add(each.name()));
    if (!known.contains(written.value())) {
      Definitions.reportUnknown(Noun.FIELD, written.value(), known, written.place(), faults);
      return null;
    }
    return new CellSource.OfField(written.value());
  }

  private @Nullable CellSource indicator(
      YamlNode.Scalar written, Entries entries, @Nullable Frequency frequency) {
    CellSource.OfIndicator.When when = entries.choice("period", CellSource.OfIndicator.When.class);
    if (!loading.indicators.check(written.value(), written.place())) {
      return null;
    }
    CellSource.OfIndicator.When meant = when == null ? CellSource.OfIndicator.When.SAME : when;
    if (frequency != null
        && !frequency.hasOwnFigures()
        && meant != CellSource.OfIndicator.When.YEAR) {
      Place place = entries.has("period") ? entries.place("period") : written.place();
      faults.report(FormFaults.COLUMN_WITHOUT_FIGURES, place);
    }
    return new CellSource.OfIndicator(written.value(), meant);
  }

  private @Nullable CellSource asked(YamlNode.Scalar written) {
    FieldType type = FieldReader.plain(written.value());
    if (type == null) {
      faults.report(
          YamlFaults.BAD_VALUE,
          written.place(),
          "value",
          written.value(),
          "allowed",
          String.join(", ", FieldReader.plainNames()));
      return null;
    }
    return new CellSource.Asked(type);
  }
}
