package org.dajuan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says in one line why something failed, from the messages of an exception and its causes. */
final class Reason {

  private Reason() {}

  /** One line without a stack trace; never empty. */
  static String of(Throwable failure) {
    Set<String> lines = new LinkedHashSet<>();
    String last = "";
    for (Throwable each = failure; each != null; each = each.getCause()) {
      String line = say(each);
      if (!line.isEmpty() && !last.contains(line)) {
        lines.add(line);
        last = line;
      }
    }
    return lines.isEmpty() ? failure.getClass().getSimpleName() : String.join(": ", lines);
  }

  private static String say(Throwable failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage().strip();
    if (failure instanceof NoSuchFileException) {
      return Texts.get("no_such_file", message);
    }
    if (failure instanceof AccessDeniedException) {
      return Texts.get("access_denied", message);
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Texts.get("file_exists", message);
    }
    if (failure instanceof IOException && message.contains("No space left on device")) {
      return Texts.get("disk_full");
    }
    // Wrapping exceptions repeat their cause as "package.Class: message".
    String cause = failure.getCause() == null ? "" : failure.getCause().toString();
    if (!cause.isEmpty() && message.equals(cause)) {
      return "";
    }
    return message.replaceAll("\\s*\\R\\s*", " ");
  }
}
