package org.dajuan.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dajuan.desk.open.Workspace;
import org.dajuan.server.DajuanServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The web server, until it gets SIGTERM or SIGINT. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;
  @Mixin private ListenOptions listen;

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = data.open();
    serve(workspace, listen, spec.commandLine().getOut()::println);
    return 0;
  }

  /** Where a line for the person goes. */
  interface Teller {
    void tell(String line);
  }

  /**
   * Serves until the process is asked to end; then requests at hand are finished, and the workspace
   * is closed after the server.
   */
  static void serve(Workspace workspace, ListenOptions listen, Teller teller)
      throws InterruptedException {
    DajuanServer server;
    try {
      server = DajuanServer.start(workspace, listen.host(), listen.port());
    } catch (RuntimeException e) {
      workspace.close();
      throw e;
    }
    CountDownLatch asked = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  workspace.close();
                  asked.countDown();
                },
                "shutdown"));
    teller.tell(Texts.get("serving", "http://" + listen.host() + ":" + server.port() + "/"));
    asked.await();
  }
}
