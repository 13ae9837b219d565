package org.dajuan.records.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The last part of a backup: what it is made of.
 *
 * @param format of the backup
 * @param time when it was made
 * @param catalog digest of the catalog that the tables were made from, empty if there was none
 * @param entries size of the ledger
 * @param parts by name, in the order of the file
 */
public record Manifest(
    int format, Instant time, String catalog, long entries, Map<String, Part> parts) {

  /** The format that this program writes; it reads none that is newer. */
  static final int FORMAT = 1;

  static final String NAME = "manifest.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * One part.
   *
   * @param size in bytes
   * @param sha256 hexadecimal
   */
  public record Part(long size, String sha256) {}

  public Manifest {
    parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  byte[] toJson() {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", format);
    root.put("time", time.toString());
    root.put("catalog", catalog);
    root.put("entries", entries);
    ArrayNode list = root.putArray("parts");
    parts.forEach(
        (name, part) ->
            list.addObject()
                .put("name", name)
                .put("size", part.size())
                .put("sha256", part.sha256()));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /**
   * Reads a manifest.
   *
   * @throws BackupException if it is none, or of a newer format
   */
  static Manifest parse(byte[] json) {
    try {
      JsonNode root = JSON.readTree(json);
      int format = root.path("format").asInt(0);
      if (format > FORMAT) {
        throw new BackupException(
            "The backup has format "
                + format
                + ", this program knows "
                + FORMAT
                + ". Use the newer program that wrote it.");
      }
      Map<String, Part> parts = new LinkedHashMap<>();
      for (JsonNode part : root.path("parts")) {
        parts.put(
            part.path("name").asString(),
            new Part(part.path("size").asLong(), part.path("sha256").asString()));
      }
      return new Manifest(
          format,
          Instant.parse(root.path("time").asString()),
          root.path("catalog").asString(""),
          root.path("entries").asLong(),
          parts);
    } catch (JacksonException | DateTimeException damaged) {
      throw new BackupException("The manifest of the backup is damaged.", damaged);
    }
  }
}
