package org.dajuan.records.embedded;

import java.util.Optional;

/** Finds the reason in what PostgreSQL's programs print when they fail. */
final class StartFailure {

  private StartFailure() {}

  /** One line: what is wrong and, where it is known, how to mend it. */
  static String reason(String output) {
    if (output.contains("No space left on device")) {
      return "the disk is full. Make room and start again.";
    }
    if (output.contains("Permission denied") || output.contains("wrong ownership")) {
      return "the folder belongs to another user (" + lastLine(output) + "). Start as that user.";
    }
    if (output.contains("could not resize shared memory")
        || output.contains("could not create shared memory")
        || output.contains("Cannot allocate memory")) {
      return "the machine has too little memory (" + lastLine(output) + ").";
    }
    if (output.contains("cannot be run as root")) {
      return "PostgreSQL does not run as root. Run Dajuan as an ordinary user.";
    }
    if (output.contains("could not look up effective user ID")) {
      return "PostgreSQL runs only as a user who has a name ("
          + lastLine(output)
          + "). Add the user to /etc/passwd, or start as another one.";
    }
    return lastLine(output);
  }

  /** Whether another program took the port between our look and the start. */
  static boolean isPortTaken(String output) {
    return output.contains("Address already in use")
        || output.contains("could not create any TCP/IP sockets");
  }

  /**
   * The last line that tells a reason; of a faulty settings file, the fault rather than the file.
   */
  private static String lastLine(String output) {
    return last(output, "LOG:  invalid value for parameter")
        .or(() -> last(output, "LOG:  syntax error in file"))
        .or(() -> last(output, "LOG:  unrecognized configuration parameter"))
        .or(() -> last(output, "FATAL:"))
        .or(() -> last(output, "PANIC:"))
        .or(() -> last(output, "error"))
        .orElseGet(() -> output.lines().reduce((earlier, later) -> later).orElse("it said nothing"))
        .strip();
  }

  private static Optional<String> last(String output, String mark) {
    return output
        .lines()
        .filter(line -> line.contains(mark))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(line.contains(":  ") ? line.indexOf(":  ") + 3 : 0));
  }
}
