package org.dajuan.desk.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.erasure.Erasure;
import org.dajuan.records.read.HistoryEntry;
import org.dajuan.records.read.RecordView;

/**
 * A record's page in words.
 *
 * @param mayUnmask whether the person may ask for what is masked
 * @param flow the life cycle with the state in which the record is
 * @param history from new to old
 */
public record RecordCard(
    String register,
    UUID id,
    boolean mayUnmask,
    String title,
    String label,
    String state,
    String stateTone,
    int version,
    long sequence,
    List<Value> fields,
    List<Step> history,
    LifecycleView flow) {

  /**
   * A field and its value as far as it may be read.
   *
   * @param name of the field
   * @param shown whether a masked value is shown this once
   * @param erased whether it is empty because personal data of the record were erased
   */
  public record Value(
      String name, String title, String value, boolean masked, boolean shown, boolean erased) {}

  /** An entry of the history. */
  public record Step(
      long sequence,
      String kind,
      String time,
      String actor,
      String source,
      String reason,
      List<Difference> changes) {}

  /** A field that an entry changed. */
  public record Difference(String title, String before, String after) {}

  static RecordCard of(
      Catalog catalog,
      Register register,
      RecordView record,
      List<HistoryEntry> history,
      Map<String, List<String>> unmasked,
      boolean mayUnmask,
      RecordWords words,
      Locale locale) {
    boolean erased = history.stream().anyMatch(entry -> entry.kind().equals(Erasure.KIND));
    List<Value> values = new ArrayList<>();
    for (Field field : register.fields()) {
      List<String> told = unmasked.get(field.name());
      String value =
          told == null ? words.shown(field, record) : words.value(field, told, record.values());
      values.add(
          new Value(
              field.name(),
              field.title().in(locale),
              value,
              told == null && record.masked().containsKey(field.name()),
              told != null,
              erased && value.isEmpty() && field.privacy().isMasked()));
    }
    List<Step> steps = new ArrayList<>();
    history.forEach(entry -> steps.add(step(register, record, entry, words, locale)));
    Collections.reverse(steps);
    return new RecordCard(
        register.id(),
        record.id(),
        mayUnmask,
        register.title().in(locale),
        words.label(record),
        words.state(record.state()),
        words.tone(record.state()),
        record.version(),
        record.sequence(),
        values,
        steps,
        LifecycleView.of(catalog, register, record.state(), words, locale));
  }

  private static String shown(
      boolean masked, Field field, List<String> values, RecordView record, RecordWords words) {
    return masked ? String.join("", values) : words.value(field, values, record.values());
  }

  private static Step step(
      Register register, RecordView record, HistoryEntry entry, RecordWords words, Locale locale) {
    String kind = words.message("kind." + entry.kind());
    String state = entry.state().isEmpty() ? "" : "（" + words.state(entry.state()) + "）";
    List<Difference> differences = new ArrayList<>();
    if (entry.version() > 1) {
      for (HistoryEntry.FieldChange change : entry.changes()) {
        register
            .findField(change.field())
            .ifPresent(
                field ->
                    differences.add(
                        new Difference(
                            field.title().in(locale),
                            shown(change.masked(), field, change.before(), record, words),
                            shown(change.masked(), field, change.after(), record, words))));
      }
    }
    return new Step(
        entry.sequence(),
        kind + state,
        words.time(entry.time()),
        entry.actor(),
        entry.source(),
        entry.reason(),
        differences);
  }
}
