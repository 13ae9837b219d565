package org.dajuan.server;

import java.net.BindException;
import java.util.Map;
import java.util.Objects;
import org.dajuan.desk.open.Workspace;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running web server of an open workspace. Closing it leaves the workspace open. */
public final class DajuanServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private DajuanServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts the server.
   *
   * @param host address to listen on, such as 127.0.0.1
   * @param port 0 for any free one
   * @throws PortTakenException when something else listens there
   */
  public static DajuanServer start(Workspace workspace, String host, int port) {
    SpringApplication application = new SpringApplication(DajuanApplication.class);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(
        Map.of("server.address", host, "server.port", Integer.toString(port)));
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context)
                .registerBean(
                    Workspace.class,
                    () -> workspace,
                    // The workspace outlives the server: whoever opened it closes it.
                    definition -> definition.setDestroyMethodName("")));
    try {
      DajuanServer server = new DajuanServer(application.run());
      workspace.keeper().start();
      return server;
    } catch (RuntimeException e) {
      if (isPortTaken(e)) {
        throw new PortTakenException(host, port);
      }
      throw e;
    }
  }

  private static boolean isPortTaken(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof PortInUseException || each instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /** The port on which it listens. */
  public int port() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    return Objects.requireNonNull(server, "a context that has started serves").getPort();
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  /** Finishes the requests at hand, then stops. */
  @Override
  public void close() {
    context.close();
  }
}
