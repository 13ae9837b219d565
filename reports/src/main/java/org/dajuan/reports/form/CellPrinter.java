package org.dajuan.reports.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.form.CellSource;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldKind;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.CodedUnit;
import org.dajuan.catalog.value.ValuePrinter;
import org.dajuan.catalog.word.Language;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.disclosure.Withheld;
import org.dajuan.figures.text.FigureText;
import org.dajuan.records.access.Mask;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.read.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * Prints the cells of a form. A unit stands in the head of its column, and the cells hold numbers;
 * a quantity whose unit follows from a code carries it itself.
 */
final class CellPrinter {

  private final Catalog catalog;
  private final RecordReader records;
  private final @Nullable Register register;
  private final Form form;
  private final Locale locale;
  private final Map<UUID, String> references = new HashMap<>();

  CellPrinter(Catalog catalog, RecordReader records, Form form, Locale locale) {
    this.catalog = catalog;
    this.records = records;
    this.register =
        form.rows() instanceof FormRows.Records rows ? catalog.register(rows.register()) : null;
    this.form = form;
    this.locale = locale;
  }

  /** Looks up the names of the records that those of the form refer to. */
  void loadReferences(List<RecordView> views) {
    Map<String, Set<UUID>> wanted = new LinkedHashMap<>();
    for (FormColumn column : form.columns()) {
      if (register != null
          && column.source() instanceof CellSource.OfField of
          && register.findField(of.field()).map(Field::type).orElse(null)
              instanceof FieldType.RecordOf reference) {
        Set<UUID> ids = wanted.computeIfAbsent(reference.register(), id -> new LinkedHashSet<>());
        views.forEach(view -> view.values(of.field()).forEach(id -> ids.add(UUID.fromString(id))));
      }
    }
    references.putAll(new RecordNames(catalog, records, locale).ofAll(wanted));
  }

  String heading(FormColumn column) {
    String title = column.title().in(locale);
    String unit = unit(column.source());
    if (unit.isEmpty()) {
      return title;
    }
    return title + Language.of(locale).choose("（" + unit + "）", " (" + unit + ")");
  }

  private String unit(CellSource source) {
    String code = null;
    if (source instanceof CellSource.OfIndicator figure) {
      code = catalog.indicator(figure.indicator()).unit();
    } else if (source instanceof CellSource.OfField of && register != null) {
      FieldType type = register.findField(of.field()).map(Field::type).orElse(null);
      code = type == null ? null : type.unit();
      if (type != null && type.kind() == FieldKind.PERCENT) {
        return "%";
      }
    }
    return code == null
        ? ""
        : catalog.units().find(code).map(each -> each.title().in(locale)).orElse(code);
  }

  FilledForm.Cell figure(@Nullable Figure figure, @Nullable Withheld withheld) {
    if (withheld != null) {
      return new FilledForm.Cell(withheld.text(locale), null, FilledForm.State.WITHHELD);
    }
    if (figure == null) {
      return FilledForm.Cell.EMPTY;
    }
    // What is not proven must not be handed on as if it were known.
    if (figure.status() == FigureStatus.UNPROVEN) {
      return new FilledForm.Cell("", null, FilledForm.State.UNPROVEN);
    }
    Indicator indicator = catalog.indicator(figure.indicator());
    BigDecimal value = FigureText.rounded(indicator, figure.value());
    return new FilledForm.Cell(
        value.toPlainString(),
        value,
        figure.isEstimate() ? FilledForm.State.ESTIMATE : FilledForm.State.KNOWN);
  }

  FilledForm.Cell field(String name, RecordView record) {
    if (register == null) {
      throw new IllegalStateException(form.id() + " has no records");
    }
    Field field = register.findField(name).orElse(null);
    if (field == null) {
      return known(stateTitle(record.state()), null);
    }
    String masked = record.masked().get(name);
    if (masked != null) {
      return known(masked, null);
    }
    List<String> values = record.values(name);
    if (values.isEmpty()) {
      return FilledForm.Cell.EMPTY;
    }
    String text = text(field, values, record);
    return known(text, field.type().valueType().isNumber() ? number(text) : null);
  }

  private static FilledForm.Cell known(String text, @Nullable BigDecimal number) {
    return new FilledForm.Cell(text, number, FilledForm.State.KNOWN);
  }

  private String text(Field field, List<String> values, RecordView record) {
    FieldType type = field.type();
    ValuePrinter printer = ValuePrinter.forField(catalog, field);
    if (type instanceof FieldType.RecordOf) {
      UUID id = UUID.fromString(values.get(0));
      return references.getOrDefault(id, Mask.WHOLE);
    } else if (type.isMeasured() && type.unit() != null) {
      return printer.cell(values, null);
    } else if (type.kind() == FieldKind.PERCENT) {
      return values.get(0);
    }
    String unit =
        register == null
            ? null
            : CodedUnit.of(catalog, register, field, by -> record.values(by).stream().findFirst());
    return printer.text(values, unit, locale);
  }

  /** The text as a number; a quantity may carry a unit after all. */
  private static @Nullable BigDecimal number(String text) {
    return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
  }

  private String stateTitle(String state) {
    return register == null
        ? state
        : catalog
            .lifecycleOf(register)
            .findState(state)
            .map(each -> each.title().in(locale))
            .orElse(state);
  }
}
