package org.dajuan.figures.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Computed;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The records whose computed fields may have changed because other records did: those that a new or
 * former version of a part names, those that look a changed record up, and so on from computed
 * field to computed field. Rather one too many than one too few.
 */
final class FollowingRecords {

  /** Beyond so many records of a register all of them count as changed. */
  private static final int MANY = 1_000;

  private static final String NAMED =
      """
      with changed as (
        select record_id, min(version) as version from ledger.entry
        where seq > ? and seq <= ? and register = ? group by record_id
      )
      select distinct e.content is null, %s
      from changed n
      join ledger.entry e on e.record_id = n.record_id and e.register = ?
        and e.version >= n.version - 1 and e.seq <= ?
      limit %d""";

  /** How the computed fields of a register hang together with another one. */
  private record Link(String of, String source, String via, boolean lookup) {}

  private final Connection connection;
  private final long after;
  private final long upTo;
  private final Set<Link> links = new LinkedHashSet<>();

  /** By register; null for all its records. */
  private final Map<String, @Nullable Set<String>> following = new HashMap<>();

  private FollowingRecords(Connection connection, Catalog catalog, long after, long upTo) {
    this.connection = connection;
    this.after = after;
    this.upTo = upTo;
    for (Register register : catalog.registers().values()) {
      for (Field field : register.fields()) {
        Computed computed = field.computed();
        if (computed != null) {
          links.add(
              new Link(register.id(), computed.register(), computed.via(), computed.isLookup()));
        }
      }
    }
  }

  /**
   * Follows the changes between two sequences.
   *
   * @param changed the registers of which there are entries between them
   */
  static FollowingRecords of(
      Connection connection, Catalog catalog, long after, long upTo, Set<String> changed)
      throws SQLException {
    FollowingRecords records = new FollowingRecords(connection, catalog, after, upTo);
    for (Link link : records.links) {
      if (changed.contains(link.source)) {
        records.add(link.of, records.named(link));
      }
    }
    records.spread();
    return records;
  }

  /** Whether some records of the register may have changed so. */
  boolean concern(String register) {
    return following.containsKey(register);
  }

  /** Ids of the records of a register, null for all; none when it does not follow from others. */
  @Nullable Set<String> of(String register) {
    return following.getOrDefault(register, Set.of());
  }

  /** Whether something was added. */
  private boolean add(String register, @Nullable Set<String> ids) {
    boolean known = following.containsKey(register);
    Set<String> before = following.get(register);
    if (known && before == null) {
      return false;
    }
    if (ids == null || ids.size() + (before == null ? 0 : before.size()) > MANY) {
      following.put(register, null);
      return true;
    }
    Set<String> all = before == null ? new HashSet<>() : before;
    boolean more = all.addAll(ids);
    following.put(register, all);
    return more;
  }

  /**
   * From computed field to computed field; no field follows from itself, so this comes to an end.
   */
  private void spread() throws SQLException {
    boolean more = true;
    while (more) {
      more = false;
      for (Link link : links) {
        if (following.containsKey(link.source)) {
          Set<String> ids = following.get(link.source);
          more |= add(link.of, ids == null ? null : standing(link, ids));
        }
      }
    }
  }

  /** What entries of the other register point at, or who points at their records. */
  private @Nullable Set<String> named(Link link) throws SQLException {
    String value =
        link.lookup
            ? "e.record_id::text"
            : "e.content::jsonb ->> '" + link.via.replace("'", "''") + "'";
    Set<String> ids = new HashSet<>();
    try (PreparedStatement statement =
        connection.prepareStatement(NAMED.formatted(value, MANY + 1))) {
      statement.setLong(1, after);
      statement.setLong(2, upTo);
      statement.setString(3, link.source);
      statement.setString(4, link.source);
      statement.setLong(5, upTo);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          if (rows.getBoolean(1) && !link.lookup) {
            return null;
          }
          if (rows.getString(2) != null) {
            ids.add(rows.getString(2));
          }
        }
      }
    }
    if (ids.size() > MANY) {
      return null;
    }
    return link.lookup ? standing(link, ids) : ids;
  }

  /** The records of ours that hang together with records of theirs as both stand now. */
  private Set<String> standing(Link link, Set<String> theirs) throws SQLException {
    String sql =
        link.lookup
            ? "select id::text from reg.%s where %s = any (?::uuid[]) limit %d"
                .formatted(quote(link.of), quote(link.via), MANY + 1)
            : "select distinct %s::text from reg.%s where id = any (?::uuid[]) limit %d"
                .formatted(quote(link.via), quote(link.source), MANY + 1);
    Set<String> ids = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", theirs.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          if (rows.getString(1) != null) {
            ids.add(rows.getString(1));
          }
        }
      }
    }
    return ids;
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
