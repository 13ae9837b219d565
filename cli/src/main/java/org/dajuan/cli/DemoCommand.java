package org.dajuan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.dajuan.desk.account.Passwords;
import org.dajuan.desk.open.FolderReset;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.dajuan.records.database.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The sample county from packs to published report, then the web server. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private static final String ACCOUNT = "demo";

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;
  @Mixin private ListenOptions listen;

  @Option(names = "--no-serve", descriptionKey = "no_serve")
  private boolean noServe;

  @Override
  public Integer call() throws IOException, InterruptedException {
    WorkspaceOptions options = data.options();
    FolderReset.prepare(new DataFolder(data.folder()));
    Steps steps = new Steps(Console.ofStandardError(), spec.commandLine().getOut());
    Workspace workspace = new DemoSteps(options, steps).run();
    if (noServe) {
      workspace.close();
      return 0;
    }
    String password = Passwords.random();
    String title = Texts.get("demo_person");
    String home = workspace.catalog().home();
    if (!workspace
        .accounts()
        .add(ACCOUNT, title, password, workspace.catalog().roles().keySet(), home)) {
      workspace.accounts().setPassword(ACCOUNT, password);
    }
    ServeCommand.serve(
        workspace,
        listen,
        line -> {
          spec.commandLine().getOut().println(line);
          spec.commandLine().getOut().println(Texts.get("demo_login", ACCOUNT, password));
        });
    return 0;
  }
}
