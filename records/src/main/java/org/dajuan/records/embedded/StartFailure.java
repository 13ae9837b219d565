package org.dajuan.records.embedded;

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
    return lastLine(output);
  }

  /** Whether another program took the port between our look and the start. */
  static boolean isPortTaken(String output) {
    return output.contains("Address already in use")
        || output.contains("could not create any TCP/IP sockets");
  }

  private static String lastLine(String output) {
    return output
        .lines()
        .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error"))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> output.lines().reduce((earlier, later) -> later).orElse("it said nothing"))
        .strip();
  }
}
