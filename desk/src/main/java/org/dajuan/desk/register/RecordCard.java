package org.dajuan.desk.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.read.HistoryEntry;
import org.dajuan.records.read.RecordView;

/**
 * A record's page in words.
 *
 * @param flow the life cycle with the state in which the record is
 * @param history from new to old
 */
public record RecordCard(
    String register,
    String title,
    String label,
    String state,
    String stateTone,
    int version,
    long sequence,
    List<Value> fields,
    List<Step> history,
    LifecycleView flow) {

  /** A field and its value as far as it may be read. */
  public record Value(String title, String value, boolean masked) {}

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
      RecordWords words,
      Locale locale) {
    List<Value> values = new ArrayList<>();
    for (Field field : register.fields()) {
      boolean masked = record.masked().containsKey(field.name());
      values.add(new Value(field.title().in(locale), words.shown(field, record), masked));
    }
    List<Step> steps = new ArrayList<>();
    history.forEach(entry -> steps.add(step(register, record, entry, words, locale)));
    Collections.reverse(steps);
    return new RecordCard(
        register.id(),
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
