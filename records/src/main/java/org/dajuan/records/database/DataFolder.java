package org.dajuan.records.database;

import java.nio.file.Path;

/** The places inside a data folder; see docs/architecture.md. Creates nothing. */
public record DataFolder(Path root) {

  /** Format of data folders that this program writes. A folder of a later format is refused. */
  public static final int FORMAT = 1;

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** One number: the format of the folder. */
  public Path formatFile() {
    return root.resolve("format");
  }

  /** Which packs the folder was made from. */
  public Path configFile() {
    return root.resolve("config.yaml");
  }

  /** Everything of PostgreSQL. */
  public Path postgres() {
    return root.resolve("pg");
  }

  /** Public files of the log: checkpoint and tiles. */
  public Path ledger() {
    return root.resolve("ledger");
  }

  public Path signingKey() {
    return root.resolve("ledger.key");
  }

  public Path verifierKey() {
    return root.resolve("ledger.vkey");
  }

  /** Attachments by SHA-256. */
  public Path files() {
    return root.resolve("files");
  }

  /** Details of unforeseen errors; no part of backups. */
  public Path logs() {
    return root.resolve("log");
  }

  /** Published reports. */
  public Path published() {
    return root.resolve("published");
  }
}
