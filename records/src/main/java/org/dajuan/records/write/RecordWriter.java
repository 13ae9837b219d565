package org.dajuan.records.write;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Findings;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.access.Sight;
import org.dajuan.records.database.Database;
import org.dajuan.records.database.DatabaseException;
import org.dajuan.records.draft.RecordFaults;

/**
 * Applies changes to single records: values, references, rules, life cycle and key are checked,
 * then the ledger's entry and the typed row are written in one transaction. Bad input is answered
 * with findings, a stale version with a conflict; either leaves everything as it was. Thread-safe.
 */
public final class RecordWriter {
  private static final String UNIQUE_VIOLATION = "23505";

  private final Catalog catalog;
  private final Access access;
  private final InstantSource clock;
  private final RecordId ids;
  private final Map<String, RegisterWriter> writers = new ConcurrentHashMap<>();

  public RecordWriter(Catalog catalog, Database database, InstantSource clock) {
    this.catalog = catalog;
    this.access = new Access(catalog, database);
    this.clock = clock;
    this.ids = new RecordId(clock, new SecureRandom());
  }

  /**
   * Applies a change.
   *
   * @param actor who makes it; what he may not do is answered with findings
   * @param source where it came from, kept in the ledger: {@code form}, {@code api}, {@code
   *     works.xlsx row 17}
   * @throws DatabaseException when the database fails; nothing was changed then
   */
  public ChangeResult apply(Change change, Person actor, String source) {
    Register register = catalog.findRegister(change.register()).orElse(null);
    if (register == null) {
      Findings findings = new Findings();
      findings.add(
          RecordFaults.unknownRegister(change.register(), catalog)
              .at(new Place.InField(change.register(), "", "*")));
      return new ChangeResult.Refused(findings);
    }
    RegisterWriter writer =
        writers.computeIfAbsent(
            register.id(), id -> new RegisterWriter(catalog, register, clock, ids));
    try {
      Sight sight = access.sight(actor, register);
      return access
          .as(actor)
          .change(connection -> writer.apply(connection, change, actor, sight, source));
    } catch (DatabaseException e) {
      if (!UNIQUE_VIOLATION.equals(e.sqlState())) {
        throw e;
      }
      // Taken between our look and our writing, or by a record out of sight.
      return writer.taken(change);
    }
  }
}
