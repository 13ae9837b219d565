package org.dajuan.records.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the tables of a database are made, as statements in PostgreSQL's own words.
 *
 * @param before what must be there before the rows come: schemas, sequences, functions, tables
 * @param after what comes after the rows: constraints, indexes, views, triggers, policies, grants
 */
record Definitions(List<String> before, List<String> after) {

  static final String NAME = "definitions.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Definitions {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Reads the definitions of everything in the schemas that are not PostgreSQL's own.
   *
   * @throws BackupException if there is something that this cannot describe
   */
  static Definitions read(Connection connection) throws SQLException {
    refuseUnknownKinds(connection);
    List<String> before = new ArrayList<>();
    for (String query :
        List.of(
            DefinitionQueries.SCHEMAS,
            DefinitionQueries.SEQUENCES,
            DefinitionQueries.FUNCTIONS,
            DefinitionQueries.TABLES)) {
      list(connection, query, before);
    }
    List<String> after = new ArrayList<>();
    for (String query :
        List.of(
            DefinitionQueries.SEQUENCE_OWNERS,
            DefinitionQueries.CONSTRAINTS,
            DefinitionQueries.INDEXES,
            DefinitionQueries.FOREIGN_KEYS,
            DefinitionQueries.VIEWS,
            DefinitionQueries.TRIGGERS,
            DefinitionQueries.ROW_SECURITY,
            DefinitionQueries.POLICIES,
            DefinitionQueries.COMMENTS,
            DefinitionQueries.COLUMN_COMMENTS,
            DefinitionQueries.SCHEMA_GRANTS,
            DefinitionQueries.TABLE_GRANTS,
            DefinitionQueries.FUNCTION_GRANTS,
            DefinitionQueries.SEQUENCE_VALUES)) {
      list(connection, query, after);
    }
    return new Definitions(before, after);
  }

  private static void refuseUnknownKinds(Connection connection) throws SQLException {
    List<String> unknown = new ArrayList<>();
    list(connection, DefinitionQueries.NOT_COVERED, unknown);
    if (!unknown.isEmpty()) {
      throw new BackupException(
          "The database holds what a backup does not cover: " + String.join(", ", unknown) + ".");
    }
  }

  private static void list(Connection connection, String query, List<String> into)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        into.add(rows.getString(1));
      }
    }
  }

  byte[] toJson() {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode first = root.putArray("before");
    before.forEach(first::add);
    ArrayNode last = root.putArray("after");
    after.forEach(last::add);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  static Definitions parse(byte[] json) {
    try {
      JsonNode root = JSON.readTree(json);
      return new Definitions(texts(root.path("before")), texts(root.path("after")));
    } catch (JacksonException damaged) {
      throw new BackupException("The table definitions of the backup are damaged.", damaged);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
