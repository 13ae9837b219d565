package org.dajuan.desk.register;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Lifecycle;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.value.CodedUnit;
import org.dajuan.catalog.value.ValuePrinter;
import org.dajuan.records.access.Mask;
import org.dajuan.records.read.HistoryEntry;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.read.RecordView;

/** Says values, states and names of one register's records as a person reads them. */
final class RecordWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Catalog catalog;
  private final Register register;
  private final Lifecycle lifecycle;
  private final Locale locale;

  /** Names of the records that are shown, and of those that they refer to. */
  private final Map<UUID, String> names = new HashMap<>();

  RecordWords(Catalog catalog, Register register, Locale locale) {
    this.catalog = catalog;
    this.register = register;
    this.lifecycle = catalog.lifecycleOf(register);
    this.locale = locale;
  }

  /** Looks up the names of records and of all that they refer to, now or in their history. */
  void learn(RecordNames source, Collection<RecordView> records, List<HistoryEntry> history) {
    Map<String, Set<UUID>> wanted = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      if (field.type() instanceof FieldType.RecordOf reference) {
        Set<UUID> ids = wanted.computeIfAbsent(reference.register(), id -> new LinkedHashSet<>());
        records.forEach(view -> view.values(field.name()).forEach(id -> add(id, ids)));
        history.stream()
            .flatMap(entry -> entry.changes().stream())
            .filter(change -> change.field().equals(field.name()) && !change.masked())
            .forEach(
                change -> {
                  change.before().forEach(id -> add(id, ids));
                  change.after().forEach(id -> add(id, ids));
                });
      }
    }
    names.putAll(source.ofAll(wanted));
    names.putAll(source.ofViews(register, records));
  }

  private static void add(String id, Set<UUID> ids) {
    ids.add(UUID.fromString(id));
  }

  /**
   * Values of a field in words; a reference is the name of its record, a mask where that is out of
   * sight.
   *
   * @param others all values of the record, among which stands the kind that gives a quantity its
   *     unit
   */
  String value(Field field, List<String> values, Map<String, List<String>> others) {
    if (field.type() instanceof FieldType.RecordOf) {
      return values.stream()
          .map(id -> names.getOrDefault(UUID.fromString(id), Mask.WHOLE))
          .collect(Collectors.joining("、"));
    }
    String unit =
        CodedUnit.of(
            catalog,
            register,
            field,
            by -> others.getOrDefault(by, List.of()).stream().findFirst());
    return ValuePrinter.forField(catalog, field).text(values, unit, locale);
  }

  /** What is shown of a field of a record: its value, or the mask that stands for it. */
  String shown(Field field, RecordView record) {
    String masked = record.masked().get(field.name());
    return masked == null ? value(field, record.values(field.name()), record.values()) : masked;
  }

  /** The record's name. */
  String label(RecordView record) {
    return names.getOrDefault(record.id(), record.id().toString());
  }

  String state(String id) {
    if (id.equals(State.VOIDED)) {
      return message("state.voided");
    }
    return lifecycle.findState(id).map(state -> state.title().in(locale)).orElse(id);
  }

  /**
   * How a state is coloured: bad when voided, waiting before the end, good at an end of the main
   * line; an end beside it (not eligible, cancelled) is neither good nor waiting.
   */
  String tone(String id) {
    if (id.equals(State.VOIDED)) {
      return "bad";
    }
    State state = lifecycle.findState(id).orElse(null);
    if (state == null || !state.end()) {
      return "warn";
    }
    return state.side() ? "" : "good";
  }

  String region(String code) {
    return catalog.regions().find(code).map(Region::name).orElse(code);
  }

  /** A moment to the minute. */
  String time(Instant moment) {
    return TIME.format(moment.atZone(catalog.zone()));
  }

  /** The day of a moment. */
  String day(Instant moment) {
    return catalog.dayOf(moment).toString();
  }

  String message(String key, Object... arguments) {
    return RegisterWords.in(locale, key, arguments);
  }
}
