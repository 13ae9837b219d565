package org.dajuan.records.embedded;

import java.nio.file.Path;

/** The places of a server in its folder, {@code pg} of the data folder. Creates nothing. */
record ServerFolder(Path root) {

  /** PostgreSQL's data directory. */
  Path data() {
    return root.resolve("data");
  }

  /** A data directory that is still being made; it takes its name when it is whole. */
  Path unfinishedData() {
    return root.resolve("data.unfinished");
  }

  /** The server's own log, one file for each day of the week. */
  Path log() {
    return root.resolve("log");
  }

  /** What the server says before it opens its log. */
  Path startLog() {
    return root.resolve("start.log");
  }

  /** Settings of the administrator; absent unless he writes it. */
  Path tuning() {
    return root.resolve("tuning.conf");
  }

  /** The port of the last start, which is used again when it is free. */
  Path port() {
    return root.resolve("port");
  }

  Path secret(String role) {
    return root.resolve(role + ".secret");
  }

  Path usersLock() {
    return root.resolve("users.lock");
  }

  Path startLock() {
    return root.resolve("start.lock");
  }
}
