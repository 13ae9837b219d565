package org.dajuan.catalog.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.expression.Expression;
import org.dajuan.catalog.form.FilledBy;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormColumn;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.form.Frequency;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlFaults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Reads forms/*.yaml: one form per file, or several under {@code forms}. */
final class FormReader {

  private static final int MOST_NOTICE_DAYS = 365;

  private final Loading loading;
  private final Faults faults;
  private final Expressions expressions;
  private final FormColumnReader columns;

  FormReader(Loading loading) {
    this.loading = loading;
    this.faults = loading.faults;
    this.expressions = new Expressions(loading);
    this.columns = new FormColumnReader(loading);
  }

  void read(PackFolder pack) {
    for (Path file : pack.files("forms", ".yaml")) {
      Entries entries = pack.yaml(file).map(node -> Entries.of(node, faults)).orElse(null);
      if (entries == null) {
        continue;
      }
      if (entries.has("forms")) {
        entries.mappings("forms").forEach(this::form);
        entries.finish();
      } else {
        form(entries);
      }
    }
  }

  private void form(Entries entries) {
    YamlNode.Scalar id = entries.requireScalar("form");
    Localized title = entries.requireLocalized("title", id == null ? "" : id.value());
    Localized help = entries.localizedOrEmpty("help");
    YamlNode.Scalar issuer = entries.requireScalar("issuer");
    // Packs without regions are of no county yet; the county that requires them has the orgs.
    if (!loading.regions.isEmpty()) {
      loading.orgs.resolve(issuer);
    }
    Localized legalBasis = entries.localizedOrEmpty("basis");
    Basis basis = BasisReader.read(entries, faults);
    entries.require("frequency");
    Frequency frequency = entries.choice("frequency", Frequency.class);
    LocalDate from = Dates.read(entries.scalar("valid_from"), faults);
    LocalDate until = Dates.read(entries.scalar("valid_until"), faults);
    if (from != null && until != null && until.isBefore(from)) {
      faults.report(
          FormFaults.FORM_VALIDITY_ORDER, entries.place("valid_until"), "from", from, "to", until);
    }
    int notice = notice(entries.scalar("notice_days"));
    YamlNode.Scalar dueText = entries.scalar("due");
    TimeLimit due = dueText == null ? null : TimeLimits.read(dueText, faults);
    FilledBy filledBy = filledBy(entries);
    Rows rows = rows(entries);
    List<FormColumn> read = columns(entries, frequency, rows);
    entries.finish();
    if (id == null || !loading.forms.declare(id, Definitions.ID)) {
      return;
    }
    if (issuer != null && frequency != null && filledBy != null && rows != null) {
      loading.forms.put(
          id.value(),
          new Form(
              id.value(),
              title,
              help,
              issuer.value(),
              legalBasis,
              basis,
              frequency,
              from,
              until,
              notice,
              due,
              filledBy,
              rows.rows,
              read,
              id.place()));
    }
  }

  /** The rows, and the register whose records they are, null for rows of regions. */
  private record Rows(FormRows rows, @Nullable Register register) {}

  private int notice(YamlNode.@Nullable Scalar written) {
    if (written == null) {
      return 0;
    }
    String text = written.value();
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > MOST_NOTICE_DAYS) {
      faults.report(
          YamlFaults.BAD_VALUE,
          written.place(),
          "value",
          text,
          "allowed",
          "0 to " + MOST_NOTICE_DAYS);
      return 0;
    }
    return Integer.parseInt(text);
  }

  private @Nullable FilledBy filledBy(Entries form) {
    if (form.require("filled_by") == null) {
      return null;
    }
    Entries entries = form.mapping("filled_by");
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar level = entries.scalar("level");
    YamlNode.Scalar kind = entries.scalar("org_kind");
    entries.finish();
    if ((level == null) == (kind == null)) {
      faults.report(FormFaults.FORM_OF_WHOM, entries.place());
      return null;
    }
    loading.levels.resolve(level);
    // As with owners: the orgs come with the county's pack.
    if (kind != null
        && !loading.regions.isEmpty()
        && loading.orgs.all().values().stream().noneMatch(o -> o.kind().equals(kind.value()))) {
      faults.report(RegisterFaults.NO_ORG_OF_KIND, kind.place(), "kind", kind.value());
    }
    return new FilledBy(level == null ? null : level.value(), kind == null ? null : kind.value());
  }

  private @Nullable Rows rows(Entries form) {
    if (!form.has("rows")) {
      return new Rows(new FormRows.Respondent(), null);
    }
    Entries entries = form.mapping("rows");
    if (entries == null) {
      return null;
    }
    YamlNode.Scalar level = entries.scalar("level");
    YamlNode.Scalar registerName = entries.scalar("register");
    YamlNode.Scalar where = entries.scalar("where");
    YamlNode.Scalar during = entries.scalar("during");
    entries.finish();
    if ((level == null) == (registerName == null)) {
      faults.report(FormFaults.FORM_ROWS_OF_WHAT, entries.place());
      return null;
    }
    if (level != null) {
      loading.levels.resolve(level);
      for (YamlNode.Scalar each : new YamlNode.@Nullable Scalar[] {where, during}) {
        if (each != null) {
          faults.report(FormFaults.FORM_ROWS_OF_WHAT, each.place());
        }
      }
      return new Rows(new FormRows.Regions(level.value()), null);
    }
    Register register = loading.registers.resolve(registerName);
    if (register == null || registerName == null) {
      return null;
    }
    Expression condition = expressions.condition(where, register.columns(), false);
    if (during != null) {
      checkDateField(during, register);
    }
    return new Rows(
        new FormRows.Records(register.id(), condition, during == null ? null : during.value()),
        register);
  }

  private void checkDateField(YamlNode.Scalar name, Register register) {
    Field field = register.findField(name.value()).orElse(null);
    if (field == null) {
      Set<String> known = new HashSet<>();
      register.fields().forEach(each -> known.add(each.name()));
      Definitions.reportUnknown(Noun.FIELD, name.value(), known, name.place(), faults);
      return;
    }
    FieldType type = field.type();
    boolean dated =
        type instanceof FieldType.Date
            || type instanceof FieldType.Month
            || type instanceof FieldType.YearNumber;
    if (!dated) {
      faults.report(FieldFaults.NOT_A_DATE_FIELD, name.place(), "field", name.value());
    }
  }

  private List<FormColumn> columns(
      Entries form, @Nullable Frequency frequency, @Nullable Rows rows) {
    List<FormColumn> read = new ArrayList<>();
    if (form.require("columns") == null) {
      return read;
    }
    List<Entries> written = form.mappings("columns");
    if (written.isEmpty()) {
      faults.report(YamlFaults.EMPTY_LIST, form.place("columns"), "key", "columns");
    }
    Set<String> seen = new HashSet<>();
    for (Entries each : written) {
      FormColumn column =
          columns.read(each, frequency, rows != null, rows == null ? null : rows.register);
      if (column == null) {
        continue;
      }
      if (seen.add(column.id())) {
        read.add(column);
      } else {
        faults.report(
            NameFaults.DEFINED_TWICE,
            column.place(),
            "kind",
            Noun.COLUMN.title(),
            "id",
            column.id(),
            "first",
            form.place().file());
      }
    }
    return read;
  }
}
