package org.dajuan.cli;

import picocli.CommandLine.Option;

/** Where the web server listens. */
final class ListenOptions {

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "port")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      descriptionKey = "host")
  private String host = "127.0.0.1";

  String host() {
    return host;
  }

  /** 0 for any free one. */
  int port() {
    if (port < 0 || port > 65535) {
      throw Failure.badInput("port_wrong", Integer.toString(port));
    }
    return port;
  }
}
