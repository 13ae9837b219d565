package org.dajuan.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Whether a person sits before the program: both its input and its output are a terminal. */
final class Terminal {

  private Terminal() {}

  /**
   * The terminal, null where input or output goes elsewhere. Java 22 to 24 give a console there,
   * too, and from 22 on it can be asked what it is.
   */
  @SuppressWarnings("SystemConsoleNull") // asked just below, where that can be asked
  static @Nullable Console find() {
    Console console = System.console();
    if (console == null) {
      return null;
    }
    try {
      Object terminal = Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(terminal) ? console : null;
    } catch (NoSuchMethodException before22) {
      return console;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the console does not say what it is", e);
    }
  }
}
