package org.dajuan.records.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL's programs run. PostgreSQL refuses to run as root. Root runs it in a user
 * namespace of its own ({@code unshare -U}), where it is nobody and its files stay root's; where
 * that is not allowed, as in many containers, as another user to whom the server's folder is given.
 */
final class RunAs {

  private static final List<String> OTHER_USERS = List.of("postgres", "nobody");

  private final List<String> prefix;
  private final @Nullable UserPrincipal owner;

  private RunAs(List<String> prefix, @Nullable UserPrincipal owner) {
    this.prefix = List.copyOf(prefix);
    this.owner = owner;
  }

  /**
   * Chooses, trying what this machine allows.
   *
   * @param home the programs' folder, which the user must be able to read
   * @throws EmbeddedPostgresException if this process is root and cannot be anybody else
   */
  static RunAs choose(Path home, ServerFolder folder) throws IOException {
    if (!isRoot()) {
      return new RunAs(List.of(), null);
    }
    RunAs namespace = new RunAs(List.of("unshare", "-U"), null);
    if (namespace.works(home, folder)) {
      return namespace;
    }
    return otherUser(home, folder, OTHER_USERS);
  }

  /** As one of these users, whoever can reach the programs and the server's folder. */
  static RunAs otherUser(Path home, ServerFolder folder, List<String> users) throws IOException {
    for (String user : users) {
      RunAs other = dropTo(user, folder);
      if (other != null && other.works(home, folder)) {
        other.ownAll(folder.root());
        if (other.reaches(folder.root(), folder)) {
          return other;
        }
      }
    }
    throw new EmbeddedPostgresException(
        "PostgreSQL does not run as root; neither a user namespace (unshare -U) nor the users "
            + users
            + " could be used for "
            + folder.root()
            + ". Run Dajuan as an ordinary user, or name a server with --db.");
  }

  private static @Nullable RunAs dropTo(String user, ServerFolder folder) throws IOException {
    String group = output(List.of("id", "-g", user), folder);
    if (group.isEmpty()) {
      return null;
    }
    UserPrincipal principal =
        folder.root().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    return new RunAs(
        List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"), principal);
  }

  private boolean works(Path home, ServerFolder folder) throws IOException {
    List<String> line = new ArrayList<>(prefix);
    line.add(home.resolve("bin").resolve("postgres").toString());
    line.add("--version");
    return !output(line, folder).isEmpty();
  }

  private boolean reaches(Path path, ServerFolder folder) throws IOException {
    List<String> line = new ArrayList<>(prefix);
    line.addAll(List.of("ls", path.toString()));
    return !output(line, folder).isEmpty();
  }

  /** What a program prints when it ends well; empty when it fails or is not there. */
  private static String output(List<String> line, ServerFolder folder) throws IOException {
    try {
      Programs.Outcome outcome = Programs.run(line, folder.root());
      return outcome.exitCode() == 0 ? outcome.output() : "";
    } catch (IOException absent) {
      if (Files.isWritable(folder.root())) {
        return "";
      }
      throw absent;
    }
  }

  List<String> prefix() {
    return prefix;
  }

  void own(Path path) throws IOException {
    if (owner != null) {
      Files.setOwner(path, owner);
    }
  }

  private void ownAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        own(each);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static boolean isRoot() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return "root".equals(System.getProperty("user.name")) && !system.contains("windows");
  }
}
