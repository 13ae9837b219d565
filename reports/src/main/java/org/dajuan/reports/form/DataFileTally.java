package org.dajuan.reports.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.DataFile;
import org.dajuan.catalog.form.Form;
import org.dajuan.catalog.form.FormRows;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.records.draft.RecordDraft;
import org.dajuan.records.transfer.DraftedFile;
import org.jspecify.annotations.Nullable;

/** Counts rows in the sample data of the packs, without a database. Files are streamed. */
public final class DataFileTally implements RowTally {

  private final Catalog catalog;

  public DataFileTally(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Rows and empty fields of one year, or of all time. */
  private static final class Count {
    long rows;
    final Map<String, Long> empty = new HashMap<>();
  }

  @Override
  public Tally count(Form form) {
    if (!(form.rows() instanceof FormRows.Records rows)) {
      throw new IllegalArgumentException(form.id() + " has no rows of records");
    }
    Register register = catalog.register(rows.register());
    TreeMap<String, Count> byYear = new TreeMap<>();
    Set<String> kinds = orgsOfKind(form.filledBy().orgKind());
    for (DataFile file : catalog.dataFiles()) {
      if (file.register().equals(register.id())) {
        try {
          new DraftedFile(catalog, register)
              .forEach(file.file(), each -> add(form, rows, register, kinds, each, byYear));
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read " + file.file(), e);
        }
      }
    }
    if (byYear.isEmpty()) {
      return new Tally(0, Map.of());
    }
    Count latest = byYear.lastEntry().getValue();
    return new Tally(latest.rows, latest.empty);
  }

  private void add(
      Form form,
      FormRows.Records rows,
      Register register,
      Set<String> kinds,
      DraftedFile.Drafted drafted,
      Map<String, Count> byYear) {
    RecordDraft draft = drafted.values();
    String initial = catalog.lifecycleOf(register).initial();
    String state = drafted.state() == null ? initial : drafted.state();
    if (state.equals(State.VOIDED)
        || !isAsked(form, draft, kinds)
        || (rows.where() != null && !rows.where().holds(column -> values(draft, column, state)))) {
      return;
    }
    String year = "";
    if (rows.during() != null) {
      String date = draft.text(rows.during());
      if (date == null) {
        return;
      }
      year = date.substring(0, "2023".length());
    }
    Count count = byYear.computeIfAbsent(year, key -> new Count());
    count.rows++;
    List<Field> fields = register.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (draft.isEmpty(i)) {
        count.empty.merge(fields.get(i).name(), 1L, Long::sum);
      }
    }
  }

  private List<String> values(RecordDraft draft, String column, String state) {
    @Nullable String system =
        switch (column) {
          case "state" -> state;
          case "region_code" -> draft.region(catalog);
          case "org_id" -> draft.org();
          default -> null;
        };
    if (Register.SYSTEM_COLUMNS.contains(column)) {
      return system == null ? List.of() : List.of(system);
    }
    return draft.texts(draft.index(column));
  }

  private Set<String> orgsOfKind(@Nullable String kind) {
    Set<String> ids = new HashSet<>();
    for (Org org : catalog.orgs().values()) {
      if (org.kind().equals(kind)) {
        ids.add(org.id());
      }
    }
    return ids;
  }

  /** Whether some respondent is asked for the record. */
  private boolean isAsked(Form form, RecordDraft draft, Set<String> orgs) {
    String region = draft.region(catalog);
    if (region == null) {
      return false;
    }
    String level = form.filledBy().level();
    if (level != null) {
      return catalog.regions().enclosing(region, level).isPresent()
          && Respondent.isWithin(catalog, region, catalog.home());
    }
    if (draft.table().register().orgField() != null) {
      return draft.org() != null && orgs.contains(draft.org());
    }
    return orgs.stream()
        .anyMatch(id -> Respondent.isWithin(catalog, region, catalog.org(id).region()));
  }
}
