package org.dajuan.records.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL's programs run. PostgreSQL refuses to run as root. Root runs it in a user
 * namespace of its own ({@code unshare -U}), where it is nobody and its files stay root's; where
 * that is not allowed, as in ordinary containers, as another user ({@code setpriv}) who is given
 * the data, and who keeps one right of root when folders on the way are closed to him, such as
 * root's home.
 */
final class RunAs {

  /** Users that are there on every machine; the data of an earlier start may belong to any. */
  private static final List<String> OTHER_USERS = List.of("nobody", "postgres");

  /** The least that suffices; the middle one is missing in containers, the last one is not. */
  private static final List<List<String>> RIGHTS =
      List.of(List.of(), right("dac_read_search"), right("dac_override"));

  private final List<String> prefix;
  private final @Nullable Ownership owner;

  private RunAs(List<String> prefix, @Nullable Ownership owner) {
    this.prefix = List.copyOf(prefix);
    this.owner = owner;
  }

  private static List<String> right(String capability) {
    return List.of(
        "--inh-caps=-all,+" + capability,
        "--ambient-caps=-all,+" + capability,
        "--securebits=+no_setuid_fixup"); // else access() does not count the right
  }

  /**
   * Chooses, trying what this machine allows, and sees to it that the folder's files belong to whom
   * they must. The server must not be running.
   *
   * @param home the programs' folder
   * @throws EmbeddedPostgresException if this process is root and cannot be anybody else, or the
   *     data belong to a user of his own
   */
  static RunAs choose(Path home, ServerFolder folder) throws IOException {
    if (!isRoot()) {
      return new RunAs(List.of(), null);
    }
    requireOurs(folder);
    RunAs namespace = new RunAs(List.of("unshare", "-U"), null);
    if (namespace.fault(home, folder).isEmpty()) {
      if (!belongsToRoot(folder)) {
        Ownership.ROOT.settle(folder);
      }
      return namespace;
    }
    return otherUser(home, folder, OTHER_USERS);
  }

  /** As one of these users, with as little of root's rights as the way to the folders needs. */
  static RunAs otherUser(Path home, ServerFolder folder, List<String> users) throws IOException {
    requireRootsOwn(home);
    String fault = "none of the users " + users + " exists";
    for (String user : users) {
      OptionalInt number = number(user, folder);
      if (number.isEmpty()) {
        continue;
      }
      Ownership owner = new Ownership(number.getAsInt(), Ownership.SERVER_GROUP);
      owner.settle(folder);
      for (List<String> rights : RIGHTS) {
        RunAs other = new RunAs(dropTo(owner, rights), owner);
        fault = other.fault(home, folder);
        if (fault.isEmpty()) {
          return other;
        }
      }
    }
    throw new EmbeddedPostgresException(
        "PostgreSQL does not run as root, this machine refuses user namespaces (unshare -U), and"
            + " running it as another user fails ("
            + fault
            + "). Run Dajuan as an ordinary user, name a server with --db, or, if it is missing,"
            + " install setpriv (package util-linux).");
  }

  /** How a signal reaches the running server of a folder; root may lack the right to send it. */
  static List<String> toSignal(ServerFolder folder) throws IOException {
    if (belongsToRoot(folder)) {
      return List.of();
    }
    return dropTo(Ownership.of(folder.data()), List.of());
  }

  private static List<String> dropTo(Ownership owner, List<String> rights) {
    List<String> line =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--reuid=" + owner.user(),
                "--regid=" + owner.group(),
                "--clear-groups"));
    line.addAll(rights);
    return line;
  }

  /** Root does not take the data of a user who runs Dajuan himself. */
  private static void requireOurs(ServerFolder folder) throws IOException {
    if (belongsToRoot(folder)) {
      return;
    }
    int owner = Ownership.of(firstOf(folder)).user();
    for (String user : OTHER_USERS) {
      OptionalInt number = number(user, folder);
      if (number.isPresent() && number.getAsInt() == owner) {
        return;
      }
    }
    throw new EmbeddedPostgresException(
        "The data in "
            + folder.root()
            + " belong to user "
            + Files.getOwner(firstOf(folder)).getName()
            + ". Start as that user, or give the data folder to root with chown -R root.");
  }

  private static boolean belongsToRoot(ServerFolder folder) throws IOException {
    return Ownership.of(firstOf(folder)).user() == 0;
  }

  /** What tells whose server it is: the data, before there are any the folder. */
  private static Path firstOf(ServerFolder folder) {
    return Files.exists(folder.data()) ? folder.data() : folder.root();
  }

  /** Programs that others may change are not run on behalf of root. */
  private static void requireRootsOwn(Path home) throws IOException {
    for (Path each : List.of(home, home.resolve("bin"))) {
      if (Files.exists(each)
          && (Ownership.of(each).user() != 0 || PrivateFile.isWritableByOthers(each))) {
        throw new EmbeddedPostgresException(
            "PostgreSQL's programs in "
                + home
                + " could be changed by other users than root. Delete that folder and start"
                + " again.");
      }
    }
  }

  private static OptionalInt number(String user, ServerFolder folder) throws IOException {
    Programs.Outcome id = output(List.of("id", "-u", user), folder);
    return id.exitCode() == 0 ? OptionalInt.of(Integer.parseInt(id.output())) : OptionalInt.empty();
  }

  /** Why the programs cannot be run in this way on this folder; empty when they can. */
  private String fault(Path home, ServerFolder folder) throws IOException {
    Programs.Outcome reaches = output(line("ls", "-d", folder.root() + "/."), folder);
    if (reaches.exitCode() != 0) {
      return reaches.lastLine();
    }
    String initdb = home.resolve("bin").resolve("initdb").toString();
    Programs.Outcome runs = // it changes nothing, but looks for all that the server needs
        output(line(initdb, "--show", "--pgdata=" + folder.unfinishedData()), folder);
    return runs.exitCode() == 0 ? "" : runs.lastLine();
  }

  private List<String> line(String... command) {
    List<String> line = new ArrayList<>(prefix);
    line.addAll(List.of(command));
    return line;
  }

  /** A program that is not there is one that failed. */
  private static Programs.Outcome output(List<String> line, ServerFolder folder)
      throws IOException {
    try {
      return Programs.run(line, folder.root());
    } catch (IOException absent) {
      if (Files.isWritable(folder.root())) {
        return new Programs.Outcome(127, line.get(0) + " is missing");
      }
      throw absent;
    }
  }

  List<String> prefix() {
    return prefix;
  }

  void own(Path path) throws IOException {
    if (owner != null) {
      owner.give(path);
    }
  }

  static boolean isRoot() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return "root".equals(System.getProperty("user.name")) && !system.contains("windows");
  }
}
