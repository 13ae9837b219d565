package org.dajuan.records.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Finds a port of this machine's loopback address that nobody listens on at the moment. */
final class FreePort {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{3,4}");
  private static final int LARGEST = 65_535;

  private FreePort() {}

  /** The port that stands in a file if it is free now, so that addresses last; else any. */
  static int asLastTime(Path file) throws IOException {
    if (Files.exists(file)) {
      String text = Files.readString(file).strip();
      if (NUMBER.matcher(text).matches() && isFree(Integer.parseInt(text))) {
        return Integer.parseInt(text);
      }
    }
    return any();
  }

  static int any() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, loopback())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    if (port > LARGEST) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(loopback(), port), 1);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** As the server has it; the JVM's own idea of loopback may be IPv6. */
  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }
}
