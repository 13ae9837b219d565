package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * FEATURE: what is listed streams. The command runs in a process of its own with a heap that could
 * not hold the answer.
 */
class BoundedMemoryTest {

  private static final int FIGURES = 300_000;

  private static final Path PACK =
      Path.of("..", "server", "src", "test", "resources", "packs", "small")
          .toAbsolutePath()
          .normalize();

  @TempDir static Path folder;
  private static Workspace holder;

  @BeforeAll
  static void figures() throws SQLException {
    holder =
        Workspace.open(
            WorkspaceOptions.of(data(), DataOptions.installation()).withPacks(List.of(PACK)));
    holder.engine().refresh();
    String indicator = holder.catalog().indicators().keySet().iterator().next();
    try (Connection connection = holder.database().owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into fig.figure (indicator, region_code, period, period_kind, period_start,
            period_end, value, status, records, seq, computed_at)
          select '%s', (990000000000 + i)::text, '2023', 'year', '2023-01-01', '2023-12-31', i,
            'actual', 1, 0, now()
          from generate_series(1, %d) i"""
              .formatted(indicator, FIGURES));
    }
  }

  @AfterAll
  static void close() {
    holder.close();
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static int run(Path out, Path error, String heap, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Dajuan.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", data().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(error.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  @Test
  void figuresAsJsonInSixtyFourMegabytes() throws IOException, InterruptedException {
    Path out = folder.resolve("figures.json");
    Path error = folder.resolve("figures.err");
    assertThat(run(out, error, "-Xmx64m", "figures", "--json")).isZero();
    try (Stream<String> lines = Files.lines(out)) {
      assertThat(lines.filter(line -> line.contains("\"indicator\"")).count()).isEqualTo(FIGURES);
    }
    assertThat(Files.size(out)).isGreaterThan(50L << 20);
  }

  /** A text, unlike a list, stands in memory as a whole. */
  @Test
  void memoryThatRunsOutEndsWithThreeAndOneLine() throws IOException, InterruptedException {
    Path text = folder.resolve("long.txt");
    Files.writeString(text, "2023年，全县完成巷道硬化3个村，增长5.5%，居全市第2位。\n".repeat(60_000));
    Path out = folder.resolve("check.txt");
    Path error = folder.resolve("check.err");
    assertThat(run(out, error, "-Xmx48m", "check", text.toString(), "--json")).isEqualTo(3);
    List<String> told = Files.readAllLines(error);
    assertThat(told).as(Files.readString(error)).hasSize(1);
    assertThat(told.get(0)).startsWith("dajuan: ").contains("-Xmx");
    Path log = Path.of(told.get(0).substring(told.get(0).lastIndexOf(' ') + 1));
    assertThat(log).hasParent(data().resolve("log")).content().contains("OutOfMemoryError");
  }
}
