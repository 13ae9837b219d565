package org.dajuan.desk.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.claims.ChosenMatches;
import org.dajuan.claims.ChosenPhrase;
import org.dajuan.ledger.CanonicalContent;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.Viewer;
import org.dajuan.records.log.EntryLog;
import org.dajuan.records.log.NewEntry;
import org.jspecify.annotations.Nullable;

/**
 * The choices of a data folder. Each is an entry of the ledger and a row of {@code chk.choice}, and
 * so is its withdrawal; what was chosen first for a phrase gives way to what is chosen last.
 * Thread-safe.
 */
public final class Choices {

  /** Kind of the ledger's entries. */
  public static final String KIND = "choose";

  private static final String HOLDS =
      "subject = ? and kind = ? and unit = ? and withdrawn_at is null";

  private final Database database;
  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * @param zone where the day of a choice begins
   */
  public Choices(Database database, InstantSource clock, ZoneId zone) {
    this.database = database;
    this.clock = clock;
    this.zone = zone;
  }

  /** Who chooses: the login, and the name that people know. */
  public record Chooser(String login, String title) {}

  /** All that hold now, read at once: a check asks for one phrase after the other. */
  public ChosenMatches read() {
    return database
        .as(Viewer.nobody())
        .ask(
            "select subject, kind, unit, indicator, actor_title, chosen_at from chk.choice"
                + " where withdrawn_at is null",
            (connection, select) -> {
              try (ResultSet row = select.executeQuery()) {
                return read(row);
              }
            });
  }

  private ChosenMatches read(ResultSet row) throws SQLException {
    Map<ChosenPhrase, ChosenMatches.Chosen> all = new HashMap<>();
    while (row.next()) {
      Optional<IndicatorKind> kind = kind(row.getString("kind"));
      if (kind.isPresent()) {
        all.put(
            new ChosenPhrase(row.getString("subject"), kind.get(), row.getString("unit")),
            chosen(row));
      }
    }
    return phrase -> Optional.ofNullable(all.get(phrase));
  }

  private ChosenMatches.Chosen chosen(ResultSet row) throws SQLException {
    Instant at = row.getObject("chosen_at", OffsetDateTime.class).toInstant();
    return new ChosenMatches.Chosen(
        row.getString("indicator"), row.getString("actor_title"), LocalDate.ofInstant(at, zone));
  }

  /** A kind that this version does not know decides nothing. */
  private static Optional<IndicatorKind> kind(String name) {
    for (IndicatorKind kind : IndicatorKind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Keeps a choice; it holds from now on for everybody.
   *
   * @param indicator null when the phrase speaks of none
   * @return false when the phrase may not be kept because it is not a general one
   */
  public boolean keep(ChosenPhrase phrase, @Nullable String indicator, Chooser person) {
    if (!PhraseLimits.mayBeKept(phrase)) {
      return false;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    database
        .as(Viewer.unbound(person.login()))
        .change(
            connection -> {
              // The entry first: its lock lets one person choose at a time, so that one choice
              // holds.
              long entry = append(connection, content(phrase, indicator), person, now);
              withdraw(connection, phrase, person, now);
              insert(connection, entry, phrase, indicator, person, now);
              return true;
            });
    return true;
  }

  /** Takes back what was chosen for a phrase; false when nothing was. */
  public boolean withdraw(ChosenPhrase phrase, Chooser person) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return database
        .as(Viewer.unbound(person.login()))
        .change(
            connection -> {
              if (!holds(connection, phrase)) {
                return false;
              }
              append(connection, content(phrase, null, true), person, now);
              withdraw(connection, phrase, person, now);
              return true;
            });
  }

  private static boolean holds(Connection connection, ChosenPhrase phrase) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select 1 from chk.choice where " + HOLDS)) {
      put(select, 1, phrase);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void insert(
      Connection connection,
      long entry,
      ChosenPhrase phrase,
      @Nullable String indicator,
      Chooser person,
      Instant now)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into chk.choice"
                + " (seq, subject, kind, unit, indicator, actor, actor_title, chosen_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, entry);
      insert.setString(2, phrase.subject());
      insert.setString(3, phrase.kind().name());
      insert.setString(4, phrase.unit());
      insert.setString(5, indicator);
      insert.setString(6, person.login());
      insert.setString(7, person.title());
      insert.setObject(8, now.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  private static void withdraw(
      Connection connection, ChosenPhrase phrase, Chooser person, Instant now) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update chk.choice set withdrawn_by = ?, withdrawn_at = ? where " + HOLDS)) {
      update.setString(1, person.login());
      update.setObject(2, now.atOffset(ZoneOffset.UTC));
      put(update, 3, phrase);
      update.executeUpdate();
    }
  }

  private static void put(PreparedStatement statement, int from, ChosenPhrase phrase)
      throws SQLException {
    statement.setString(from, phrase.subject());
    statement.setString(from + 1, phrase.kind().name());
    statement.setString(from + 2, phrase.unit());
  }

  private static CanonicalContent content(ChosenPhrase phrase, @Nullable String indicator) {
    return content(phrase, indicator, false);
  }

  private static CanonicalContent content(
      ChosenPhrase phrase, @Nullable String indicator, boolean withdrawn) {
    return CanonicalContent.builder()
        .put("phrase", phrase.subject())
        .put("kind", phrase.kind().name())
        .put("unit", phrase.unit())
        .put("indicator", indicator == null ? "" : indicator)
        .put("withdrawn", withdrawn ? "true" : "")
        .build();
  }

  private static long append(
      Connection connection, CanonicalContent content, Chooser person, Instant now)
      throws SQLException {
    return EntryLog.append(
        connection, new NewEntry(now, person.login(), KIND, "", UUID.randomUUID(), 1, content));
  }
}
