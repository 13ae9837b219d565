package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** FEATURE: wrong use ends with 2 and one line that says what to do. */
class DajuanTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter error = new StringWriter();

  private int run(String... arguments) {
    CommandLine dajuan = Dajuan.commandLine();
    dajuan.setOut(new PrintWriter(out));
    dajuan.setErr(new PrintWriter(error));
    return dajuan.execute(arguments);
  }

  @Test
  void noCommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(error.toString()).contains("--help").doesNotContain("Exception");
  }

  @Test
  void unknownCommand() {
    assertThat(run("figgures")).isEqualTo(2);
    assertThat(error.toString()).contains("figgures");
  }

  @Test
  void helpOfEveryCommandHasAHeader() {
    for (CommandLine each : Dajuan.commandLine().getSubcommands().values()) {
      assertThat(each.getCommandSpec().usageMessage().header())
          .as(each.getCommandName())
          .isNotEmpty();
    }
  }

  @Test
  void everyCommandExplainsItself() {
    Deque<CommandLine> open = new ArrayDeque<>(Dajuan.commandLine().getSubcommands().values());
    while (!open.isEmpty()) {
      CommandLine each = open.remove();
      String name = each.getCommandSpec().qualifiedName(" ").substring("dajuan ".length());
      out.getBuffer().setLength(0);
      assertThat(run((name + " --help").split(" "))).as(name).isZero();
      assertThat(out.toString()).as(name).contains(name);
      open.addAll(each.getSubcommands().values());
    }
  }

  @Test
  void versionIsPrinted() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("Dajuan ");
  }
}
