package org.dajuan.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dajuan.desk.account.Account;
import org.dajuan.desk.account.Passwords;
import org.dajuan.desk.open.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accounts of people who sign in. */
@Command(name = "user")
final class UserCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), Texts.get("command_missing"));
  }

  @Command(name = "add")
  int add(
      @Mixin DataOptions data,
      @Parameters(paramLabel = "NAME", descriptionKey = "user_name") String name,
      @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "user_title")
          @Nullable String title,
      @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "user_role")
          @Nullable List<String> roles,
      @Option(names = "--region", paramLabel = "CODE", descriptionKey = "user_region")
          @Nullable String region,
      @Option(names = "--stream", paramLabel = "STREAM", descriptionKey = "user_stream")
          @Nullable List<String> streams,
      @Option(names = "--password-stdin", descriptionKey = "password_stdin") boolean fromInput)
      throws IOException {
    if (!name.matches("[a-z0-9][a-z0-9._-]{0,62}")) {
      throw Failure.badInput("user_name_wrong", name);
    }
    try (Workspace workspace = data.open()) {
      Set<String> wanted = new LinkedHashSet<>(roles == null ? List.of() : roles);
      for (String role : wanted) {
        if (!workspace.catalog().roles().containsKey(role)) {
          throw Failure.badInput(
              "unknown_role", role, String.join(", ", workspace.catalog().roles().keySet()));
        }
      }
      for (String stream : streams == null ? List.<String>of() : streams) {
        if (!workspace.catalog().streams().containsKey(stream)) {
          throw Failure.badInput(
              "unknown_stream", stream, String.join(", ", workspace.catalog().streams().keySet()));
        }
      }
      String code =
          region == null
              ? workspace.catalog().home()
              : Lookup.region(workspace.catalog(), region).code();
      String password = readPassword(fromInput);
      String shown = title == null ? name : title;
      if (!workspace
          .accounts()
          .add(name, shown, password, wanted, code, streams == null ? null : Set.copyOf(streams))) {
        throw Failure.badInput("user_exists", name);
      }
    }
    spec.commandLine().getOut().println(Texts.get("user_added", name));
    return 0;
  }

  @Command(name = "passwd")
  int passwd(
      @Mixin DataOptions data,
      @Parameters(paramLabel = "NAME", descriptionKey = "user_name") String name,
      @Option(names = "--password-stdin", descriptionKey = "password_stdin") boolean fromInput)
      throws IOException {
    try (Workspace workspace = data.open()) {
      if (workspace.accounts().find(name).isEmpty()) {
        throw Failure.badInput("user_unknown", name);
      }
      workspace.accounts().setPassword(name, readPassword(fromInput));
    }
    spec.commandLine().getOut().println(Texts.get("password_set", name));
    return 0;
  }

  @Command(name = "list")
  int list(@Mixin DataOptions data) {
    try (Workspace workspace = data.open()) {
      for (Account account : workspace.accounts().list()) {
        spec.commandLine()
            .getOut()
            .printf(
                "%s\t%s\t%s\t%s%s%s%n",
                account.name(),
                account.title(),
                account.region(),
                String.join(",", account.roles()),
                account.streams() == null ? "" : "\t" + String.join(",", account.streams()),
                account.disabled() ? "\tdisabled" : "");
      }
    }
    return 0;
  }

  private static String readPassword(boolean fromInput) throws IOException {
    Console console = Terminal.find();
    String password;
    if (fromInput || console == null) {
      // The process ends with the command, so the rest of the input is nobody's.
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      String line = input.readLine();
      password = line == null ? "" : line;
    } else {
      char[] first = console.readPassword("%s: ", Texts.get("password"));
      char[] second = console.readPassword("%s: ", Texts.get("password_again"));
      if (!Arrays.equals(first, second)) {
        throw Failure.badInput("passwords_differ");
      }
      password = new String(first);
    }
    if (password.codePointCount(0, password.length()) < Passwords.LEAST_LENGTH) {
      throw Failure.badInput("password_short", Passwords.LEAST_LENGTH);
    }
    return password;
  }
}
