package org.dajuan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.dajuan.desk.open.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** 答卷 — the command itself: names the sub-commands and turns what they throw into one line. */
@Command(
    name = "dajuan",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      PackCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      FiguresCommand.class,
      TraceCommand.class,
      CompareCommand.class,
      TasksCommand.class,
      WarningsCommand.class,
      FormCommand.class,
      ReportCommand.class,
      CheckCommand.class,
      LedgerCommand.class,
      VerifyCommand.class,
      DbCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      UserCommand.class,
      EraseCommand.class,
      ExtractCommand.class,
      HelpCommand.class
    })
public final class Dajuan implements Runnable {

  private static final int FINDINGS_SHOWN = 20;

  @Spec private CommandSpec spec;

  @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, descriptionKey = "debug")
  private boolean debug;

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Chinese on every terminal: the platform's own charset may not know it.
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    int exitCode;
    try {
      exitCode = commandLine().execute(arguments);
    } catch (RuntimeException | Error e) {
      exitCode = tellAtLast(e);
    }
    System.out.flush();
    System.err.flush();
    System.exit(exitCode);
  }

  /** What not even the command line could tell; where memory is gone altogether, a bare line. */
  private static int tellAtLast(Throwable failure) {
    try {
      return Crash.tell(
          failure, "dajuan", null, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    } catch (RuntimeException | Error again) {
      System.err.println("dajuan: " + failure);
      return Crash.EXIT_CODE;
    }
  }

  /** The whole command tree, ready to execute. */
  static CommandLine commandLine() {
    Dajuan dajuan = new Dajuan();
    CommandLine commandLine = new CommandLine(dajuan);
    commandLine.setResourceBundle(
        ResourceBundle.getBundle(
            "org.dajuan.cli.help",
            Texts.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(true);
    commandLine.setAbbreviatedOptionsAllowed(false);
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commandLine.setExecutionStrategy(Dajuan::execute);
    commandLine.setExecutionExceptionHandler(
        (exception, command, parsed) -> dajuan.explain(exception, parsed, command.getErr()));
    commandLine.setParameterExceptionHandler(Dajuan::explainWrongUse);
    return commandLine;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.get("command_missing"));
  }

  /** Runs the command; an error of the JVM, which picocli lets pass, is told like any failure. */
  private static int execute(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (Error e) {
      throw new ExecutionException(parsed.commandSpec().commandLine(), e.toString(), e);
    }
  }

  private int explain(Exception exception, ParseResult parsed, PrintWriter error) {
    Throwable failure =
        exception instanceof ExecutionException && exception.getCause() != null
            ? exception.getCause()
            : exception;
    if (debug) {
      failure.printStackTrace(error);
    }
    if (Crash.isOne(failure)) {
      return Crash.tell(failure, name(parsed), DataOptions.logsOf(parsed), error);
    }
    error.println("dajuan: " + Reason.of(failure));
    if (failure instanceof WorkspaceException workspace) {
      workspace.findings().stream()
          .limit(FINDINGS_SHOWN)
          .forEach(finding -> error.println("  " + FindingLines.line(finding)));
    }
    error.flush();
    return failure instanceof Failure told ? told.exitCode() : Failure.BAD_INPUT;
  }

  private static String name(ParseResult parsed) {
    return parsed.hasSubcommand()
        ? name(parsed.subcommand())
        : parsed.commandSpec().qualifiedName(" ");
  }

  private static int explainWrongUse(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter error = command.getErr();
    error.println("dajuan: " + String.valueOf(exception.getMessage()).replace('\n', ' '));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(exception, error)) {
      error.println(Texts.get("see_help", command.getCommandSpec().qualifiedName(" ")));
    }
    error.flush();
    return Failure.BAD_INPUT;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
