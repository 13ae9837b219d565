package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: the first command works where people try it first: in a container, with user namespaces
 * refused, in a home closed to others, in the locale C, with the default data folder; and Chinese
 * file names are read and written there. Runs the launcher itself.
 */
class LauncherTest {

  private static final Path TREE = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path home;
  private String said = "";

  @Test
  void firstCommandsInAContainer() throws Exception {
    installClosed();
    Files.writeString(home.resolve("报告.txt"), "2024年，全县接待游客3.1万人次。\n");
    Files.createDirectory(home.resolve("资料"));
    Files.copy(home.resolve("报告.txt"), home.resolve("资料").resolve("乙.txt"));
    copy(TREE.resolve("server/src/test/resources/packs/small"), home.resolve("小县"));

    assertThat(run("ledger", "verify", "--pack", "小县")).as(said).isZero();
    assertThat(home.resolve(".dajuan/config.yaml")).exists();

    assertThat(run("check", "报告.txt", "-o", "输出.html")).as(said).isZero();
    assertThat(said).contains("输出.html");
    assertThat(Files.readString(home.resolve("输出.html"))).contains("接待游客");

    assertThat(run("check", "资料")).as(said).isZero();
    assertThat(said).contains("乙.txt");
    assertThat(home.resolve(".dajuan/pg/data")).exists();
    assertThat(home.resolve(".dajuan/pg/data/postmaster.pid")).doesNotExist();
  }

  /** The launcher with a jar that leads to the classes under test, and an unshare that refuses. */
  private void installClosed() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    Files.copy(
        TREE.resolve("dajuan"),
        program("dajuan", ""),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    program(
        "refusing/unshare",
        "#!/bin/sh\necho 'unshare: unshare failed: Operation not permitted' >&2\nexit 1\n");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
    Path jar = home.resolve("cli/target/dajuan.jar");
    Files.createDirectories(jar.getParent());
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    }
  }

  private Path program(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(path.split(":"))
        .map(entry -> Path.of(entry).toUri().toString())
        .collect(Collectors.joining(" "));
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("bash", home.resolve("dajuan").toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
    builder.redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.remove("LANG");
    environment.put("LC_ALL", "C");
    environment.put("PATH", home.resolve("refusing") + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("DAJUAN_NO_BUILD", "1");
    environment.put("DAJUAN_JAVA_OPTS", "-Duser.home=" + home);
    Process process = builder.start();
    said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
