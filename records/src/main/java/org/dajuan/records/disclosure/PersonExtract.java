package org.dajuan.records.disclosure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.org.Rights;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.dajuan.records.schema.RecordContent;
import org.dajuan.records.schema.RegisterTable;
import org.dajuan.records.schema.SqlName;

/**
 * 个人信息查询 — lists what is known of one person across streams, for the person's own request (Personal
 * Information Protection Law, art. 45). Begins with the records that bear an identity number, or
 * with one record by its id, and goes on to every record that refers to one of those; registers
 * that never join one found before are left out, and said. What the asking person has no right to
 * extract from is left out too. An entry of kind {@code extract} keeps who asked and why, and of
 * which registers, but not about whom. Thread-safe.
 */
public final class PersonExtract {

  /** Kind of the entries. */
  public static final String KIND = "extract";

  private static final int MOST = 5_000;
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Access access;
  private final InstantSource clock;

  public PersonExtract(Access access, InstantSource clock) {
    this.access = access;
    this.clock = clock;
  }

  /**
   * A record of the person.
   *
   * @param content its canonical content, nothing masked
   */
  public record Known(String register, UUID id, CanonicalContent content) {}

  /**
   * What was found.
   *
   * @param sequence of the entry, -1 when nothing was told
   * @param leftOut ids of registers that were not searched: never joined, or out of right
   */
  public record Outcome(
      long sequence, List<Known> records, Set<String> leftOut, Findings findings) {
    public Outcome {
      records = List.copyOf(records);
      leftOut = Set.copyOf(leftOut);
    }
  }

  /**
   * Makes the extract.
   *
   * @param asked an identity number, or the id of a record
   * @throws org.dajuan.records.database.DatabaseException if the database refuses; nothing is told
   */
  public Outcome make(Person person, String asked, String reason) {
    Set<String> open = new TreeSet<>();
    Set<String> leftOut = new TreeSet<>();
    for (Register register : access.catalog().registers().values()) {
      if (!register.personalFields().isEmpty() || refersToRecords(register)) {
        Sight sight = access.sight(person, register);
        (sight.area(Rights.Action.EXTRACT).isEmpty() ? leftOut : open).add(register.id());
      }
    }
    if (open.isEmpty()) {
      return refused(DisclosureFaults.EXTRACT_NOT_PERMITTED, asked);
    }
    if (reason.isBlank()) {
      return refused(DisclosureFaults.EXTRACT_REASON_NEEDED, asked);
    }
    return access
        .as(person)
        .change(
            connection -> {
              Search search = new Search(connection, access, person, open, leftOut);
              List<Known> found = search.run(asked.strip());
              if (found.isEmpty()) {
                return refused(DisclosureFaults.EXTRACT_NOBODY, asked);
              }
              Set<String> registers =
                  found.stream()
                      .map(Known::register)
                      .collect(Collectors.toCollection(TreeSet::new));
              CanonicalContent entry =
                  CanonicalContent.builder()
                      .put("fields", List.copyOf(registers))
                      .put("reason", ReasonText.printable(reason))
                      .build();
              long sequence =
                  EntryLog.append(
                      connection,
                      new NewEntry(
                          clock.instant().truncatedTo(ChronoUnit.MICROS),
                          person.name(),
                          KIND,
                          "",
                          null,
                          0,
                          entry));
              return new Outcome(sequence, found, leftOut, new Findings());
            });
  }

  private static boolean refersToRecords(Register register) {
    return register.fields().stream().anyMatch(field -> field.type() instanceof FieldType.RecordOf);
  }

  private static Outcome refused(Fault fault, String asked) {
    Findings findings = new Findings();
    findings.add(fault.at(new Place.InField("", "", "extract"), "asked", asked));
    return new Outcome(-1, List.of(), Set.of(), findings);
  }

  /** One search on one connection. */
  private static final class Search {
    private final Connection connection;
    private final Access access;
    private final Catalog catalog;
    private final Person person;
    private final Set<String> open;
    private final Set<String> leftOut;
    private final Map<UUID, Known> found = new LinkedHashMap<>();
    private final Set<String> joined = new TreeSet<>();

    Search(
        Connection connection,
        Access access,
        Person person,
        Set<String> open,
        Set<String> leftOut) {
      this.connection = connection;
      this.access = access;
      this.catalog = access.catalog();
      this.person = person;
      this.open = open;
      this.leftOut = leftOut;
    }

    List<Known> run(String asked) throws SQLException {
      Deque<Known> waiting = new ArrayDeque<>();
      // Base registers first: what never joins them is left out, not the other way round.
      List<Register> registers =
          open.stream()
              .map(catalog::register)
              .sorted(Comparator.comparing(each -> !each.protection().byNeed()))
              .toList();
      for (Register register : registers) {
        if (UUID_FORM.matcher(asked).matches()) {
          waiting.addAll(add(register, "id = CAST(? AS uuid)", asked));
        } else {
          for (Field field : register.fields()) {
            if (field.type() instanceof FieldType.IdNumber) {
              waiting.addAll(add(register, SqlName.quote(field.name()) + " = ?", asked));
            }
          }
        }
      }
      while (!waiting.isEmpty() && found.size() < MOST) {
        Known known = waiting.remove();
        for (String id : open) {
          Register register = catalog.register(id);
          for (Field field : register.fields()) {
            if (field.type() instanceof FieldType.RecordOf reference
                && reference.register().equals(known.register())) {
              String condition = SqlName.quote(field.name()) + " = CAST(? AS uuid)";
              waiting.addAll(add(register, condition, known.id().toString()));
            }
          }
        }
      }
      return new ArrayList<>(found.values());
    }

    private List<Known> add(Register register, String condition, String value) throws SQLException {
      if (neverJoins(register)) {
        leftOut.add(register.id());
        return List.of();
      }
      RegisterTable table = RegisterTable.of(register);
      Sight sight = access.sight(person, register);
      List<Known> added = new ArrayList<>();
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT %s FROM %s AS r WHERE %s ORDER BY r.seq LIMIT %d"
                  .formatted(table.selectList("r"), table.sqlName(), "r." + condition, MOST))) {
        select.setString(1, value);
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            UUID id = row.getObject(RegisterTable.ID, UUID.class);
            String region = row.getString(RegisterTable.REGION);
            if (sight.may(Rights.Action.EXTRACT, region) && !found.containsKey(id)) {
              Known known = new Known(register.id(), id, RecordContent.fromRow(table, row));
              found.put(id, known);
              added.add(known);
            }
          }
        }
      }
      if (!added.isEmpty()) {
        joined.add(register.id());
      }
      return added;
    }

    private boolean neverJoins(Register register) {
      return joined.stream()
          .anyMatch(
              other ->
                  register.protection().neverJoins().contains(other)
                      || catalog.register(other).protection().neverJoins().contains(register.id()));
    }
  }
}
