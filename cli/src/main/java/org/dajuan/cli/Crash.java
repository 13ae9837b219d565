package org.dajuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * 意外中止 — an error that nobody foresaw, memory that ran out among them: one line for the person, all
 * the rest in a file that the line names.
 *
 * <p>Foreseen is what Dajuan itself throws, and whatever files and databases refuse. Everything
 * else is a fault of the program, or of the machine below it.
 */
final class Crash {

  /** How the process ends; the JVM's own {@code ExitOnOutOfMemoryError} ends with it too. */
  static final int EXIT_CODE = 3;

  private static final String OURS = "org.dajuan.";

  /** SQL that PostgreSQL does not understand was written by the program. */
  private static final String WRONG_SQL = "42";

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private Crash() {}

  /** Whether a failure is none of those that commands tell of. */
  static boolean isOne(Throwable failure) {
    boolean foreseen = false;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof Error || isWrongSql(each)) {
        return true;
      }
      foreseen |=
          each instanceof IOException
              || each instanceof UncheckedIOException
              || each instanceof SQLException
              || each.getClass().getName().startsWith(OURS);
    }
    return !foreseen;
  }

  private static boolean isWrongSql(Throwable failure) {
    return failure instanceof SQLException refused
        && refused.getSQLState() != null
        && refused.getSQLState().startsWith(WRONG_SQL)
        && !refused.getSQLState().equals(INSUFFICIENT_PRIVILEGE);
  }

  /**
   * Writes the details down and tells of it.
   *
   * @param command what was run, without its arguments: they may hold passwords
   * @param logs folder for the details, null for the system's own for temporary files
   * @return {@link #EXIT_CODE}
   */
  static int tell(Throwable failure, String command, @Nullable Path logs, PrintWriter error) {
    error.println("dajuan: " + line(failure, where(failure, command, logs)));
    error.flush();
    return EXIT_CODE;
  }

  private static String line(Throwable failure, String details) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return Texts.get("crash_memory", megabytes, details);
      }
    }
    String name = failure.getClass().getSimpleName();
    String reason = Reason.of(failure);
    return Texts.get("crash", reason.equals(name) ? name : name + ": " + reason, details);
  }

  private static String where(Throwable failure, String command, @Nullable Path logs) {
    String name = "crash-" + NAME.format(Instant.now()) + "-" + ProcessHandle.current().pid();
    String text = text(failure, command);
    try {
      if (logs != null) {
        Files.createDirectories(logs);
        return write(logs.resolve(name + ".log"), text);
      }
    } catch (IOException | RuntimeException unwritable) {
      // A full disk or a folder of somebody else: then among the temporary files.
      failure.addSuppressed(unwritable);
    }
    try {
      return write(Path.of(System.getProperty("java.io.tmpdir"), "dajuan-" + name + ".log"), text);
    } catch (IOException | RuntimeException unwritable) {
      return Texts.get("crash_no_log", Reason.of(unwritable));
    }
  }

  /** Messages may tell of records, so nobody else may read them. */
  private static String write(Path file, String text) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mode =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.createFile(file, mode);
    Files.writeString(file, text);
    return file.toString();
  }

  private static String text(Throwable failure, String command) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println(Instant.now());
    out.println(command);
    out.println(
        String.join(
            " ",
            "Dajuan",
            String.valueOf(Crash.class.getPackage().getImplementationVersion()),
            "Java",
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch")));
    out.println("heap at most " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    out.println();
    failure.printStackTrace(out);
    out.flush();
    return text.toString();
  }
}
