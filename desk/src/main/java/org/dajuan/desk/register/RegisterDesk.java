package org.dajuan.desk.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.stream.StreamOrder;
import org.dajuan.desk.warning.WarningCard;
import org.dajuan.desk.warning.WarningDesk;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.HistoryEntry;
import org.dajuan.records.read.RecordNames;
import org.dajuan.records.read.RecordPage;
import org.dajuan.records.read.RecordQuery;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.transfer.ExportRequest;
import org.dajuan.records.transfer.RecordExporter;
import org.dajuan.records.transfer.TemplateWorkbook;

/** 台账 — registers and records as a person reads them. Thread-safe. */
public final class RegisterDesk {

  private final Access access;
  private final Catalog catalog;
  private final WarningDesk warnings;
  private final RecordExporter exporter;

  public RegisterDesk(Access access, WarningDesk warnings) {
    this.access = access;
    this.catalog = access.catalog();
    this.warnings = warnings;
    this.exporter = new RecordExporter(access);
  }

  /** A register; one of which the person sees nothing is none to him. */
  public Optional<Register> find(Person person, String id) {
    return catalog.findRegister(id).filter(each -> isSeen(person, each));
  }

  /** A register of the catalog, whoever asks. */
  public Optional<Register> known(String id) {
    return catalog.findRegister(id);
  }

  private boolean isSeen(Person person, Register register) {
    return !access.sight(person, register).area().isEmpty();
  }

  /**
   * The registers that a person sees, by stream, his own first, with how many records they have.
   */
  public List<RegisterGroup> list(Person person, Locale locale) {
    List<Register> seen =
        catalog.registers().values().stream().filter(each -> isSeen(person, each)).toList();
    Map<String, Map<String, Long>> states =
        new RecordReader(access, person).countsByState(seen, null);
    List<RegisterGroup> groups = new ArrayList<>();
    for (StreamOrder.Placed placed : StreamOrder.of(catalog, person, locale)) {
      List<RegisterGroup.Count> counts =
          catalog.registersOf(placed.stream()).stream()
              .filter(seen::contains)
              .map(each -> count(states.getOrDefault(each.id(), Map.of()), each, locale))
              .toList();
      if (!counts.isEmpty()) {
        groups.add(new RegisterGroup(placed.stream(), placed.chapter(), placed.mine(), counts));
      }
    }
    return groups;
  }

  /**
   * One page of a register that the person sees.
   *
   * @param query over that register
   * @param today the day for which its warnings are looked at
   */
  public RegisterPage page(
      Person person, Register register, RecordQuery query, LocalDate today, Locale locale) {
    RecordReader records = new RecordReader(access, person);
    RecordWords words = new RecordWords(catalog, register, locale);
    RecordPage page = records.page(query);
    words.learn(new RecordNames(catalog, records, locale), page.records(), List.of());
    return new RegisterPage(
        register.id(),
        register.title().in(locale),
        register.help().in(locale),
        count(records.countsByState(register.id(), null), register, locale).states(),
        RegisterRows.of(records.sight(register), page.records(), words, locale),
        page.next().orElse(null),
        warnings(person, register, today, locale),
        LifecycleView.of(catalog, register, null, words, locale));
  }

  private List<WarningCard> warnings(
      Person person, Register register, LocalDate today, Locale locale) {
    List<Warning> own =
        catalog.warnings().values().stream()
            .filter(each -> each.register().equals(register.id()) && catalog.isInForce(each))
            .toList();
    return own.isEmpty() ? List.of() : warnings.cards(person, own, today, null, locale);
  }

  /** One record of a register with its history; nothing where none is in sight. */
  public Optional<RecordCard> record(Person person, Register register, UUID id, Locale locale) {
    return record(person, register, id, Map.of(), locale);
  }

  /**
   * The same with values in place of masks.
   *
   * @param unmasked what {@link org.dajuan.records.disclosure.Unmasking} has shown, by field name
   */
  public Optional<RecordCard> record(
      Person person,
      Register register,
      UUID id,
      Map<String, List<String>> unmasked,
      Locale locale) {
    RecordReader records = new RecordReader(access, person);
    RecordWords words = new RecordWords(catalog, register, locale);
    return records
        .find(register.id(), id)
        .map(
            record -> {
              List<HistoryEntry> history = records.history(register.id(), id);
              words.learn(new RecordNames(catalog, records, locale), List.of(record), history);
              return RecordCard.of(
                  catalog,
                  register,
                  record,
                  history,
                  unmasked,
                  records.sight(register).may(Rights.Action.UNMASK, record.region()),
                  words,
                  locale);
            });
  }

  /** Whether the person may take the records of a register along. */
  public boolean mayExport(Person person, Register register) {
    return !access.sight(person, register).area(Rights.Action.EXPORT).isEmpty();
  }

  /** Writes what the person may export; what is masked for him has no column. */
  public void export(Person person, ExportRequest request, OutputStream out) throws IOException {
    exporter.write(person, request, out);
  }

  /** Writes an empty workbook to fill in. */
  public void template(Register register, OutputStream out) throws IOException {
    new TemplateWorkbook(catalog, register).write(out);
  }

  private RegisterGroup.Count count(Map<String, Long> counts, Register register, Locale locale) {
    RecordWords words = new RecordWords(catalog, register, locale);
    long total =
        counts.entrySet().stream()
            .filter(each -> !each.getKey().equals(State.VOIDED))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new RegisterGroup.Count(
        register,
        total,
        counts.entrySet().stream()
            .map(
                each ->
                    new RegisterGroup.StateCount(
                        each.getKey(), words.state(each.getKey()), each.getValue()))
            .toList());
  }
}
