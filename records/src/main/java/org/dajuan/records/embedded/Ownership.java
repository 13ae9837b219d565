package org.dajuan.records.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * To whom the files of a server belong when root runs Dajuan: data and logs to the user that
 * PostgreSQL runs as, everything else to root. The folder itself is open to root and, for passing
 * through only, to one group that nobody else is in; so other processes of the same user do not
 * come to the data, and the server cannot change what root reads and writes beside it.
 *
 * @param user number of the user that PostgreSQL runs as
 * @param group number of its group
 */
record Ownership(int user, int group) {

  static final Ownership ROOT = new Ownership(0, 0);

  /**
   * The group of a server that does not run as root. A number that neither distributions nor
   * systemd give to anybody, below 65536 as containers have no higher ones.
   */
  static final int SERVER_GROUP = 60931;

  /** As it stands on a file. */
  static Ownership of(Path file) throws IOException {
    return new Ownership(number(file, "unix:uid"), number(file, "unix:gid"));
  }

  private static int number(Path file, String attribute) throws IOException {
    return (int) Files.getAttribute(file, attribute, LinkOption.NOFOLLOW_LINKS);
  }

  /** Gives one file or folder; never what a link points to. */
  void give(Path file) throws IOException {
    if (!of(file).equals(this)) {
      Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(file, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Gives a stopped server's whole folder, whoever of its owners had it before. */
  void settle(ServerFolder folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder.root())) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        if (!ofServer(entry, folder)) {
          ROOT.give(entry);
        }
      }
    }
    for (Path each : List.of(folder.data(), folder.log())) {
      if (Files.exists(each)) {
        giveTree(each);
      }
    }
    if (Files.exists(folder.tuning())) {
      new Ownership(0, group).give(folder.tuning());
      allow(folder.tuning(), PosixFilePermission.GROUP_READ);
    }
    new Ownership(0, group).give(folder.root());
    Files.setPosixFilePermissions(
        folder.root(), PosixFilePermissions.fromString(group == 0 ? "rwx------" : "rwx--x---"));
  }

  private static boolean ofServer(Path entry, ServerFolder folder) {
    return entry.equals(folder.data()) || entry.equals(folder.log());
  }

  private static void allow(Path file, PosixFilePermission more) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    if (permissions.add(more)) {
      Files.setPosixFilePermissions(file, permissions);
    }
  }

  /** The top comes last: when it is given, everything below it was. */
  private void giveTree(Path top) throws IOException {
    if (of(top).equals(this)) {
      return;
    }
    try (Stream<Path> all = Files.walk(top)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        give(each);
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
