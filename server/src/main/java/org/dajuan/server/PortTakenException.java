package org.dajuan.server;

/**
 * The port that the server should listen on is not free. Carries no cause: the line says all that
 * there is to know.
 */
public final class PortTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PortTakenException(String host, int port) {
    super(
        "Port " + port + " on " + host + " is taken or not permitted. Choose another with --port.");
  }
}
