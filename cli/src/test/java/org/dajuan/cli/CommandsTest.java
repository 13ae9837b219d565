package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.desk.open.Workspace;
import org.dajuan.desk.open.WorkspaceOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * FEATURE: each command answers on standard output, explains itself in one line on standard error,
 * and ends with 0, 1 or 2. One data folder of the small test county; commands join its database.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {

  private static final Path PACK =
      Path.of("..", "server", "src", "test", "resources", "packs", "small")
          .toAbsolutePath()
          .normalize();

  @TempDir static Path folder;
  private static Path data;
  private static Workspace holder;

  private String out = "";
  private String error = "";

  @BeforeAll
  static void open() {
    data = folder.resolve("data");
    holder =
        Workspace.open(
            WorkspaceOptions.of(data, DataOptions.installation()).withPacks(List.of(PACK)));
  }

  @AfterAll
  static void close() {
    holder.close();
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    boolean offline = List.of("verify", "pack", "restore").contains(arguments[0]);
    if (!offline) {
      all.add("--data");
      all.add(data.toString());
    }
    StringWriter outText = new StringWriter();
    StringWriter errorText = new StringWriter();
    CommandLine dajuan = Dajuan.commandLine();
    dajuan.setOut(new PrintWriter(outText));
    dajuan.setErr(new PrintWriter(errorText));
    int exitCode = dajuan.execute(all.toArray(String[]::new));
    out = outText.toString();
    error = errorText.toString();
    assertThat(error).doesNotContain("\tat ");
    return exitCode;
  }

  private JsonNode json() {
    return JsonMapper.builder().build().readTree(out);
  }

  @Test
  @Order(1)
  void goodPackIsValid() {
    assertThat(run("pack", "validate", PACK.toString())).isZero();
    assertThat(out).contains("3 registers");
  }

  @Test
  @Order(1)
  void packsThatDoNotRequireOneAnotherAreCheckedApart() throws IOException {
    Path many = folder.resolve("many");
    for (String county : List.of("north", "south")) {
      Path pack = Files.createDirectories(many.resolve(county));
      Files.writeString(
          pack.resolve("pack.yaml"), "pack: %s\nversion: 1\ntitle: t\n".formatted(county));
      Files.writeString(pack.resolve("levels.yaml"), "levels:\n  - {level: county, title: t}\n");
    }
    Path notice = Files.writeString(many.resolve("README.md"), "about these packs");
    assertThat(run("pack", "validate", notice.toString(), many.toString())).as(out).isZero();
    assertThat(out.lines()).hasSize(2);
    assertThat(out).contains("north: good").contains("south: good");
  }

  @Test
  @Order(1)
  void faultyPackSaysWhere() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("faulty"));
    Files.writeString(pack.resolve("pack.yaml"), "pack: faulty\nversionn: 1\n");
    assertThat(run("pack", "validate", pack.toString())).isEqualTo(2);
    assertThat(out).contains("faulty/pack.yaml:2:1").contains("version");
  }

  /** A template that names an unknown indicator would be found only when a report is composed. */
  @Test
  @Order(1)
  void faultyTemplateSaysWhere() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("told"));
    Files.createDirectory(pack.resolve("reports"));
    Files.writeString(pack.resolve("pack.yaml"), "pack: told\nversion: 1\ntitle: t\n");
    Files.writeString(
        pack.resolve("levels.yaml"), "levels:\n  - {level: county, title: t, whole: t}\n");
    Files.writeString(
        pack.resolve("reports/annual.md"),
        "---\nreport: annual\ntitle: t\nlevel: county\nperiod: year\n---\nGrew {nothing_known}.\n");
    assertThat(run("pack", "validate", pack.toString())).as(out).isEqualTo(2);
    assertThat(out).contains("annual.md:7:6").contains("nothing_known");
  }

  @Test
  @Order(2)
  void importsRecords() {
    for (String register : List.of("village_works", "releases")) {
      Path file = PACK.resolve("data").resolve(register + ".csv");
      assertThat(run("import", register, file.toString(), "--actor", "clerk")).as(error).isZero();
    }
    assertThat(out).contains("5 rows read: 5 new");
  }

  @Test
  @Order(3)
  void refusedImportNamesTheRowAndChangesNothing() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(file, "village,kind,year\n丁村,water,2023\n无此村,lane,2023\n");
    assertThat(run("import", "village_works", file.toString())).isEqualTo(2);
    assertThat(error).contains("bad.csv:3");
    run("db", "-t", "-c", "select count(*) from reg.village_works");
    assertThat(out.strip()).isEqualTo("7");
  }

  @Test
  @Order(3)
  void figuresAsJson() {
    assertThat(
            run(
                "figures",
                "--region",
                "990001",
                "--period",
                "2023",
                "--indicator",
                "lane_villages",
                "--json"))
        .isZero();
    JsonNode figure = json().get(0);
    assertThat(figure.get("value").asInt()).isEqualTo(3);
    assertThat(figure.get("status").asString()).isEqualTo("actual");
    assertThat(figure.get("records").asInt()).isEqualTo(3);
  }

  @Test
  @Order(3)
  void sqlOfATraceGivesTheFigure() {
    assertThat(run("trace", "lane_length", "--region", "990001", "--period", "2023", "--json"))
        .isZero();
    JsonNode trace = json();
    assertThat(trace.get("records").size()).isEqualTo(3);
    assertThat(run("db", "-t", "-c", trace.get("sql").asString())).as(error).isZero();
    assertThat(out.strip()).startsWith("4.3");
  }

  @Test
  @Order(3)
  void mistypedNamesGetASuggestion() {
    assertThat(run("trace", "lane_vilages", "--period", "2023")).isEqualTo(2);
    assertThat(error).contains("lane_villages");
    assertThat(run("figures", "--region", "上真")).isEqualTo(2);
    assertThat(error).contains("上镇");
    assertThat(run("figures", "--period", "last year")).isEqualTo(2);
    assertThat(run("export", "village_work", "-o", folder.resolve("x.csv").toString()))
        .isEqualTo(2);
    assertThat(error).contains("village_works");
  }

  @Test
  @Order(3)
  void missingFigureIsNoZero() {
    assertThat(run("trace", "lane_villages", "--region", "990002", "--period", "2023"))
        .isEqualTo(2);
    assertThat(error).contains("not kept here");
  }

  @Test
  @Order(4)
  void checkFindsTheContradiction() throws IOException {
    Path file = folder.resolve("article.txt");
    Files.writeString(file, "2023年，全县5个村实施户巷道硬化。");
    assertThat(run("check", file.toString(), "--period", "2023", "--json")).isZero();
    JsonNode claim = json().get("claims").get(0);
    assertThat(claim.get("token").asString()).contains("5个");
    assertThat(claim.get("verdict").asString()).isEqualTo("contradicted");
    assertThat(json().get("document").get("characters").asInt()).isEqualTo(19);
  }

  @Test
  @Order(4)
  void annotatedCopiesAreWritten() throws IOException {
    Path file = folder.resolve("copied.txt");
    Files.writeString(file, "2023年，全县5个村实施户巷道硬化。");
    Path word = folder.resolve("copy.docx");
    assertThat(run("check", file.toString(), "--period", "2023", "-o", word.toString()))
        .as(error)
        .isZero();
    assertThat(Files.readAllBytes(word)).startsWith('P', 'K');
    assertThat(run("check", word.toString(), "--period", "2023", "--json")).isZero();
    assertThat(json().get("document").get("format").asString()).isEqualTo("docx");
    Path page = folder.resolve("copy.html");
    run("check", file.toString(), "--period", "2023", "--format", "html", "-o", page.toString());
    assertThat(page).content().contains("<mark class=\"contradicted\"");
    assertThat(run("check", file.toString(), "--format", "docx")).isEqualTo(2);
    assertThat(error).contains("-o");
    assertThat(run("check", file.toString(), "--format", "odt", "-o", page.toString()))
        .isEqualTo(2);
    assertThat(error).contains("docx");
    assertThat(run("check", file.toString(), "-o", file.toString())).isEqualTo(2);
    assertThat(file).content().contains("全县5个村");
  }

  @Test
  @Order(4)
  void folderIsCheckedFileByFile() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts").resolve("below"));
    Path top = texts.getParent();
    Files.writeString(top.resolve("a.txt"), "2023年，全县5个村实施户巷道硬化。");
    Files.writeString(texts.resolve("b.txt"), "2023年，全县3个村实施户巷道硬化。", Charset.forName("GB18030"));
    Files.write(top.resolve("picture.bin"), new byte[] {0, 1, 2, 0});
    Files.writeString(top.resolve("c.pdf"), "%PDF-1.7 damaged");
    Files.writeString(top.resolve(".hidden.txt"), "5个村");
    Path copies = folder.resolve("texts").resolve("copies");
    for (int i = 0; i < 2; i++) {
      assertThat(run("check", top.toString(), "--period", "2023", "-o", copies.toString()))
          .isEqualTo(2);
      assertThat(out.lines().map(line -> line.strip().replaceAll("\\s+", " ")))
          .contains(
              "1 1 0 0 0 0 0 0 0 0 " + top.resolve("a.txt"),
              "1 0 0 0 0 0 0 0 1 0 " + texts.resolve("b.txt"),
              "2 1 0 0 0 0 0 0 1 0 2 files");
      assertThat(error).contains("c.pdf: ").contains("1 files").doesNotContain("picture.bin: ");
    }
    assertThat(copies.resolve("a.txt.html")).exists();
    assertThat(copies.resolve("below").resolve("b.txt.html")).exists();
    run("check", top.toString(), "--period", "2023", "--json");
    assertThat(json().size()).isEqualTo(5);
    assertThat(json().findValuesAsString("code")).contains("broken_document");
    assertThat(run("check", Files.createDirectory(folder.resolve("none")).toString())).isEqualTo(2);
  }

  @Test
  @Order(5)
  void publishedReportVerifiesUntilADigitIsAltered() throws IOException {
    Path file = folder.resolve("annual.html");
    assertThat(
            run(
                "report",
                "annual",
                "--region",
                "990001",
                "--period",
                "2023",
                "--format",
                "html",
                "--publish",
                "-o",
                file.toString()))
        .as(error)
        .isZero();
    String key = data.resolve("ledger.vkey").toString();
    assertThat(run("verify", file.toString(), "--key", key)).as(out).isZero();
    Files.writeString(file, Files.readString(file).replace("12.3%", "12.4%"));
    assertThat(run("verify", file.toString(), "--key", key)).isEqualTo(1);
  }

  @Test
  @Order(5)
  void reportForTheWrongLevelIsRefused() {
    assertThat(run("report", "annual", "--region", "990001100", "--period", "2023")).isEqualTo(2);
    assertThat(error).contains("township");
  }

  @Test
  @Order(6)
  void exportComesBackAsItWas() {
    Path file = folder.resolve("works.xlsx");
    assertThat(run("export", "village_works", "-o", file.toString())).isZero();
    assertThat(run("import", "village_works", file.toString(), "--update")).as(error).isZero();
    assertThat(out).contains("7 unchanged");
  }

  @Test
  @Order(6)
  void accountsAreAddedOnce() {
    assertThat(run("user", "list")).isZero();
    assertThat(run("user", "add", "Not A Name")).isEqualTo(2);
    assertThat(run("user", "add", "someone", "--role", "king")).isEqualTo(2);
    assertThat(error).contains("village-clerk");
  }

  @Test
  @Order(7)
  void proofsAndCheckpoint() {
    assertThat(run("ledger", "checkpoint")).isZero();
    assertThat(out).startsWith("dajuan.example/990001\n");
    assertThat(run("ledger", "proof", "0")).isZero();
    assertThat(out).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n");
    assertThat(run("ledger", "consistency", "3", "9", "--json")).isZero();
    assertThat(json().get("old_size").asInt()).isEqualTo(3);
    assertThat(run("ledger", "proof", "99999")).isEqualTo(2);
  }

  @Test
  @Order(7)
  void twoSourcesOfAFact() {
    assertThat(run("compare", "--period", "2023")).as(error).isZero();
    assertThat(out).startsWith("beyond\tlanes_everywhere\t");
    assertThat(run("compare", "--region", "nowhere")).isEqualTo(2);
    assertThat(run("compare", "--period", "never")).isEqualTo(2);
    assertThat(error).contains("2023Q3");
  }

  @Test
  @Order(7)
  void tasksAndWarnings() {
    assertThat(run("tasks", "--on", "2023-06-10", "--json")).as(error).isZero();
    JsonNode late = json().get(0);
    assertThat(late.get("light").asString()).isEqualTo("late");
    assertThat(late.get("due_raw").asString()).isEqualTo("2023-05-31");
    assertThat(late.get("steps").get(0).asString()).isEqualTo("finish");
    assertThat(late.get("escalated_to").get(0).asString()).isEqualTo("township-leader");
    assertThat(run("warnings", "--on", "2023-08-01", "--json")).as(error).isZero();
    assertThat(json().get(0).get("red").asInt()).isEqualTo(1);
    assertThat(run("warnings", "slow_works", "--on", "2023-08-01")).isZero();
    assertThat(out).contains("red\t2023-08-08");
    assertThat(run("warnings", "slow_work")).isEqualTo(2);
    assertThat(error).contains("slow_works");
    assertThat(run("tasks", "--on", "soon")).isEqualTo(2);
    assertThat(error).contains("2023-12-31");
  }

  @Test
  @Order(8)
  void backupIsRestoredAndVerifies() {
    Path file = folder.resolve("backup.zip");
    assertThat(run("backup", file.toString())).as(error).isZero();
    Path copy = folder.resolve("copy");
    assertThat(run("restore", file.toString(), "--data", copy.toString())).as(error).isZero();
    assertThat(run("restore", file.toString(), "--data", copy.toString())).isEqualTo(2);
    Path original = data;
    data = copy;
    try {
      assertThat(run("ledger", "verify")).as(out).isZero();
    } finally {
      data = original;
    }
  }

  @Test
  @Order(9)
  void rowEditedBehindTheProgramIsNamed() {
    assertThat(run("ledger", "verify")).as(out).isZero();
    run("db", "-c", "update reg.village_works set contractor = '丁建公司' where kind = 'water'");
    assertThat(run("ledger", "verify")).isEqualTo(1);
    assertThat(out).contains("contractor").contains("丁建公司");
  }

  @Test
  @Order(9)
  void refusedSqlIsOneLine() {
    assertThat(run("db", "-c", "select nonsense")).isEqualTo(2);
    assertThat(error.lines()).hasSize(1);
  }
}
