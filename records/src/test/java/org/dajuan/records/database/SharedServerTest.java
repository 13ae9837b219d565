package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dajuan.records.embedded.EmbeddedPostgres;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: a data folder has one server for all processes; the last one stops it, and whatever a
 * killed one leaves behind is mended by the next.
 */
class SharedServerTest {

  /** Making a data directory takes seconds; each test begins with a copy of this one. */
  @TempDir static Path once;

  @TempDir Path temporary;
  private DataFolder folder;

  @BeforeAll
  static void make() {
    Database.open(new DataFolder(once.resolve("county"))).close();
  }

  @BeforeEach
  void copy() throws IOException {
    folder = new DataFolder(temporary.resolve("county"));
    copy(once.resolve("county"), folder.root());
  }

  @AfterEach
  void stop() {
    if (isRunning()) {
      Database.open(folder).close();
    }
  }

  private Path pidFile() {
    return folder.postgres().resolve("data/postmaster.pid");
  }

  private boolean isRunning() {
    return Files.exists(pidFile());
  }

  private ProcessHandle server() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0))).orElseThrow();
  }

  private static long next(Database database) {
    return database
        .as(Viewer.unbound("test"))
        .change(connection -> number(connection, "SELECT next FROM ledger.head"));
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void setNext(Database database, long value) {
    database
        .as(Viewer.unbound("test"))
        .change(
            connection -> {
              try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("UPDATE ledger.head SET next = " + value);
              }
            });
  }

  @Test
  void anotherProcessJoinsAndTheLastOneStops() throws Exception {
    try (DatabaseProcess other = DatabaseProcess.start(folder)) {
      String address = other.address();
      Database mine = Database.open(folder);
      assertThat(mine.address()).isEqualTo(address);
      other.end();
      assertThat(next(mine)).isZero();
      mine.close();
      assertThat(isRunning()).isFalse();
    }
  }

  @Test
  void whoeverComesFirstMayLeaveFirst() throws Exception {
    Database mine = Database.open(folder);
    try (DatabaseProcess other = DatabaseProcess.start(folder)) {
      assertThat(other.address()).isEqualTo(mine.address());
      mine.close();
      assertThat(isRunning()).isTrue();
      other.end();
      assertThat(isRunning()).isFalse();
    }
  }

  @Test
  void openedTwiceInOneProcess() {
    Database first = Database.open(folder);
    Database second = Database.open(folder);
    first.close();
    first.close();
    assertThat(next(second)).isZero();
    second.close();
    assertThat(isRunning()).isFalse();
  }

  @Test
  void killedProcessLeavesAServerThatTheNextOneJoins() throws Exception {
    long process;
    try (DatabaseProcess other = DatabaseProcess.start(folder)) {
      other.address();
      process = server().pid();
      other.kill();
    }
    assertThat(isRunning()).isTrue();
    Database mine = Database.open(folder);
    assertThat(server().pid()).isEqualTo(process);
    assertThat(next(mine)).isZero();
    mine.close();
    assertThat(isRunning()).isFalse();
  }

  @Test
  void sigtermStopsTheServer() throws Exception {
    try (DatabaseProcess other = DatabaseProcess.start(folder)) {
      other.address();
      other.terminate();
    }
    assertThat(isRunning()).isFalse();
  }

  @Test
  void severalProcessesOnANewFolderAtOnce() throws Exception {
    folder = new DataFolder(temporary.resolve("new"));
    List<DatabaseProcess> all = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        all.add(DatabaseProcess.start(folder));
      }
      Set<String> addresses = new HashSet<>();
      for (DatabaseProcess each : all) {
        addresses.add(each.address());
      }
      assertThat(addresses).hasSize(1);
      for (DatabaseProcess each : all) {
        each.end();
      }
      assertThat(isRunning()).isFalse();
    } finally {
      for (DatabaseProcess each : all) {
        each.close();
      }
    }
  }

  @Test
  void killedServerRecoversWhatWasCommitted() throws Exception {
    Database before = Database.open(folder);
    setNext(before, 5);
    server().destroyForcibly();
    server().onExit().join();
    before.close();
    try (Database after = Database.open(folder)) {
      assertThat(next(after)).isEqualTo(5);
    }
  }

  @Test
  void pidFileThatNamesAnotherProgramByNow() throws Exception {
    Files.writeString(
        pidFile(),
        ProcessHandle.current().pid()
            + "\n"
            + folder.postgres().resolve("data")
            + "\n1700000000\n54321\n\n127.0.0.1\n\nready\n");
    try (Database database = Database.open(folder)) {
      assertThat(next(database)).isZero();
    }
  }

  @Test
  void portOfTheLastStartIsTaken() throws Exception {
    int last = Integer.parseInt(Files.readString(folder.postgres().resolve("port")).strip());
    try (ServerSocket taken =
            new ServerSocket(last, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        Database database = Database.open(folder)) {
      assertThat(database.address()).doesNotContain(":" + taken.getLocalPort() + "/");
      assertThat(next(database)).isZero();
    }
  }

  @Test
  void portStaysTheSameWhenItIsFree() {
    String first;
    try (Database database = Database.open(folder)) {
      first = database.address();
    }
    try (Database database = Database.open(folder)) {
      assertThat(database.address()).isEqualTo(first);
    }
  }

  @Test
  void makingTheDataDirectoryWasInterrupted() throws Exception {
    folder = new DataFolder(temporary.resolve("new"));
    Path unfinished = folder.postgres().resolve("data.unfinished/base");
    Files.createDirectories(unfinished);
    Files.writeString(unfinished.resolve("1"), "half");
    try (Database database = Database.open(folder)) {
      assertThat(next(database)).isZero();
    }
    assertThat(folder.postgres().resolve("data.unfinished")).doesNotExist();
  }

  @Test
  void copyOfARunningFolderIsRefused() throws Exception {
    DataFolder copy = new DataFolder(temporary.resolve("copy"));
    try (Database database = Database.open(folder)) {
      copy(folder.root(), copy.root());
      assertThatThrownBy(() -> Database.open(copy))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("made while its server was running");
      assertThat(next(database)).isZero();
    }
  }

  @Test
  void copyOfAStoppedFolderIsAFolderOfItsOwn() throws Exception {
    DataFolder copy = new DataFolder(temporary.resolve("copy"));
    copy(folder.root(), copy.root());
    try (Database one = Database.open(folder);
        Database other = Database.open(copy)) {
      setNext(one, 3);
      assertThat(next(other)).isZero();
    }
  }

  @Test
  void dataOfAnotherMajorVersion() throws Exception {
    Files.writeString(folder.postgres().resolve("data/PG_VERSION"), "17\n");
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("was written by PostgreSQL 17, this program brings 18");
  }

  @Test
  void folderThatCannotBeMade() throws Exception {
    Files.writeString(temporary.resolve("file"), "x");
    DataFolder inFile = new DataFolder(temporary.resolve("file/county"));
    assertThatThrownBy(() -> Database.open(inFile))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("cannot be used")
        .hasMessageNotContaining("\n");
  }

  @Test
  void damagedSettingIsNamed() throws Exception {
    Files.writeString(folder.postgres().resolve("tuning.conf"), "work_mem = 'a lot'\n");
    assertThatThrownBy(() -> Database.open(folder))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("work_mem");
    Files.delete(folder.postgres().resolve("tuning.conf"));
  }

  @Test
  void durableClosedToOthersAndInUtc() throws Exception {
    Files.writeString(
        folder.postgres().resolve("tuning.conf"), "fsync = off\nlisten_addresses = '*'\n");
    try (Database database = Database.open(folder)) {
      assertThat(setting(database, "fsync")).isEqualTo("on");
      assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(setting(database, "log_timezone")).isEqualTo("UTC");
      assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
      String url = database.address();
      assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> DriverManager.getConnection(url, "dajuan_app", "dajuan_app"))
          .isInstanceOf(SQLException.class);
    }
    try (Stream<Path> files = Files.list(folder.postgres())) {
      for (Path secret : files.filter(f -> f.toString().endsWith(".secret")).toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
            .isEqualTo("rw-------");
      }
    }
  }

  private static String setting(Database database, String name) {
    return database
        .as(Viewer.unbound("test"))
        .ask(
            "SELECT current_setting('" + name + "')",
            (connection, select) -> {
              try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
              }
            });
  }

  /** Row policies would bind nobody; so there is no start without the roles that they bind. */
  @Test
  void userWithoutTheTwoRolesIsRefusedInOneLine() throws Exception {
    try (Database own = Database.open(folder)) {
      String superuser = EmbeddedPostgres.SUPERUSER;
      String secret = Files.readString(folder.postgres().resolve(superuser + ".secret"));
      try (Connection connection =
              DriverManager.getConnection(own.address(), superuser, secret.strip());
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE ROLE plain LOGIN PASSWORD 'plain'");
        statement.execute("GRANT CONNECT ON DATABASE dajuan TO plain");
      }
      assertThatThrownBy(() -> Database.connect(own.address() + "?user=plain&password=plain"))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("GRANT dajuan_app, dajuan_engine TO plain;")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void serverThatOthersRun() throws Exception {
    try (Database own = Database.open(folder)) {
      String password = Files.readString(folder.postgres().resolve("dajuan_owner.secret"));
      String url = own.address() + "?user=dajuan_owner&password=" + password;
      try (Database other = Database.connect(url)) {
        setNext(own, 4);
        assertThat(next(other)).isEqualTo(4);
        assertThat(other.address()).doesNotContain(password);
        assertThat(setting(other, "role")).isEqualTo("dajuan_app");
      }
      for (String wrong :
          List.of(
              own.address() + "?user=dajuan_owner&password=wrong",
              "jdbc:postgresql://127.0.0.1:1/dajuan?user=x&password=y",
              "jdbc:mysql://127.0.0.1/dajuan?password=secret",
              "nonsense")) {
        assertThatThrownBy(() -> Database.connect(wrong))
            .isInstanceOf(DatabaseException.class)
            .hasMessageContaining("Write --db jdbc:postgresql://HOST:PORT/NAME")
            .hasMessageNotContaining("secret");
      }
    }
  }

  @Test
  void serverThatIsNotDurableIsRefused() {
    try (Database test = TestDatabase.create()) {
      String url = test.address() + "?user=dajuan_owner&password=" + TestDatabase.ownerPassword();
      assertThatThrownBy(() -> Database.connect(url))
          .isInstanceOf(DatabaseException.class)
          .hasMessageContaining("fsync = off");
    }
  }

  @Test
  void theApplicationMayNotRewriteHistory() {
    try (Database database = Database.open(folder)) {
      for (String forbidden :
          List.of(
              "DELETE FROM ledger.entry",
              "UPDATE ledger.entry SET actor = 'x'",
              "DELETE FROM ledger.checkpoint",
              "UPDATE ledger.checkpoint SET note = 'x'",
              "TRUNCATE ledger.entry",
              "CREATE TABLE ledger.x (y int)",
              "UPDATE sys.region SET name = 'x'")) {
        assertThatThrownBy(
                () ->
                    database
                        .as(Viewer.unbound("test"))
                        .change(
                            connection -> {
                              try (Statement statement = connection.createStatement()) {
                                return statement.executeUpdate(forbidden);
                              }
                            }))
            .as(forbidden)
            .hasMessageContaining("permission denied");
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Files.copy(
            each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
