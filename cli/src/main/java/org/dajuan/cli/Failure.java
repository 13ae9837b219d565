package org.dajuan.cli;

/**
 * Ends a command with one clear line on standard error: what, where, how to mend. Not for faults of
 * the program.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Something that was checked is false. */
  public static final int FALSE = 1;

  /** Wrong use or bad input. */
  public static final int BAD_INPUT = 2;

  private final int exitCode;

  private Failure(int exitCode, String line) {
    super(line, null, false, false);
    this.exitCode = exitCode;
  }

  /** Bad input; {@code key} is one of messages.properties. */
  public static Failure badInput(String key, Object... arguments) {
    return new Failure(BAD_INPUT, Texts.get(key, arguments));
  }

  /** Bad input that has been described already, in one line. */
  public static Failure ofLine(String line) {
    return new Failure(BAD_INPUT, line);
  }

  /** A check came out false; {@code key} is one of messages.properties. */
  public static Failure isFalse(String key, Object... arguments) {
    return new Failure(FALSE, Texts.get(key, arguments));
  }

  /** {@link #FALSE} or {@link #BAD_INPUT}. */
  public int exitCode() {
    return exitCode;
  }
}
