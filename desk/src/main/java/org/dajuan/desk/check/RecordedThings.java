package org.dajuan.desk.check;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.records.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * The things that texts speak of, one statement for each register that says how. Read as the
 * engine: a verdict is the same for everybody, and packs let no masked field be spoken of. Read
 * again when the ledger has grown; thread-safe.
 */
final class RecordedThings implements ThingSource {

  private static final String HEAD =
      "SELECT next - (SELECT count(*) FROM ledger.underway) FROM ledger.head";

  private record Read(long head, List<Thing> things) {}

  private final Catalog catalog;
  private final Database database;
  private volatile @Nullable Read read;

  RecordedThings(Catalog catalog, Database database) {
    this.catalog = catalog;
    this.database = database;
  }

  @Override
  public List<Thing> list() {
    long head =
        database
            .asEngine()
            .ask(
                HEAD,
                (connection, select) -> {
                  try (var rows = select.executeQuery()) {
                    return rows.next() ? rows.getLong(1) : 0L;
                  }
                });
    Read known = read;
    if (known == null || known.head() != head) {
      known = new Read(head, readAll());
      read = known;
    }
    return known.things();
  }

  private List<Thing> readAll() {
    List<Thing> things = new ArrayList<>();
    for (Register register : catalog.registers().values()) {
      Spoken spoken = register.spoken();
      if (spoken != null) {
        ThingRows rows = new ThingRows(catalog, register, spoken);
        things.addAll(
            database.asEngine().ask(rows.sql(), (connection, select) -> rows.read(select)));
      }
    }
    return List.copyOf(things);
  }
}
