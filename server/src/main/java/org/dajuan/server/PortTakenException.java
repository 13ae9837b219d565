package org.dajuan.server;

/** The port that the server should listen on is not free. */
public final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTakenException(String host, int port, Throwable cause) {
    super(
        "Port " + port + " on " + host + " is taken or not permitted. Choose another with --port.",
        cause);
  }
}
