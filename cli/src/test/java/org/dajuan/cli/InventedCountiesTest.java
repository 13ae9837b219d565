package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FEATURE: a county of another country, with other levels, units, streams and language, and one of
 * another province go all the way from packs to a published and verified report; no Java is written
 * for them.
 */
class InventedCountiesTest {

  private static final Path SAMPLES =
      Path.of("..", "packs", "samples").toAbsolutePath().normalize();

  @TempDir Path folder;

  static List<Path> counties() throws IOException {
    try (Stream<Path> packs = Files.list(SAMPLES)) {
      return packs.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("counties")
  void goesFromItsPackToAVerifiedReport(Path pack) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    var dajuan = Dajuan.commandLine();
    dajuan.setOut(new PrintWriter(out));
    dajuan.setErr(new PrintWriter(error));
    String data = folder.resolve("data").toString();

    int exitCode = dajuan.execute("demo", "--no-serve", "--data", data, "--pack", pack.toString());

    assertThat(exitCode).as("%s%n%s", out, error).isZero();
    try (Stream<Path> published = Files.walk(folder)) {
      List<Path> pages = published.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(pages).hasSize(1);
      assertThat(Files.readString(pages.get(0))).doesNotContain("class=\"missing\"");
    }
  }
}
