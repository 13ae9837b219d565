package org.dajuan.cli;

/**
 * Loads what every command needs, so that the launcher can archive the loaded classes; starting
 * then takes half as long.
 */
final class WarmUp {

  private WarmUp() {}

  /** Prints the help of each command and ends. */
  public static void main(String[] arguments) {
    Dajuan.commandLine().execute("--version");
    Dajuan.commandLine()
        .getSubcommands()
        .keySet()
        .forEach(name -> Dajuan.commandLine().execute(name, "--help"));
  }
}
