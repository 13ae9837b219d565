package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: the description of every package ends with the packages of ours that its sources import,
 * complete and exact: {@code <p>Imports of ours: catalog.period, records.database.} or {@code
 * none}. With {@code -Dgolden.update=true} the right sentences are written into the files.
 */
class PackageImportsTest {

  private static final Path HOUSE = Path.of("..");
  private static final String DESCRIPTION = "package-info.java";
  private static final String BEGIN = "<p>Imports of ours: ";
  private static final int LINE = 100;

  /** The package of a class of ours, without {@code org.dajuan}: its words begin small. */
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?org\\.dajuan\\.((?:[a-z][a-z0-9]*\\.)+)[A-Z].*");

  @Test
  void theLastSentenceSaysWhatIsImported() throws IOException {
    List<String> untrue = new ArrayList<>();
    for (Path folder : packages()) {
      Path file = folder.resolve(DESCRIPTION);
      if (!Files.exists(file)) {
        continue; // told below
      }
      String right = sentence(folder);
      String source = Files.readString(file);
      if (lastSentence(source).equals(right)) {
        continue;
      }
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(file, with(source, right));
      } else {
        untrue.add(file + " must end with: " + right);
      }
    }
    assertThat(untrue).as("write them with -Dgolden.update=true, and look at them").isEmpty();
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    assertThat(packages()).hasSizeGreaterThan(100);
    assertThat(packages().stream().filter(each -> !Files.exists(each.resolve(DESCRIPTION))))
        .isEmpty();
  }

  @Test
  void aSentenceOverSeveralLinesIsOne() {
    String source =
        "/**\n * Words.\n *\n * <p>Imports of ours: catalog,\n * ledger.\n */\npackage x;\n";

    assertThat(lastSentence(source)).isEqualTo(BEGIN + "catalog, ledger.");
  }

  @Test
  void aDescriptionGetsItsSentenceAndKeepsItsWords() {
    String source =
        "/**\n * Words of a package.\n *\n * <p>Imports of ours: none.\n */\npackage x;\n";

    assertThat(with(source, BEGIN + "ledger."))
        .isEqualTo(source.replace("ours: none.", "ours: ledger."));
    assertThat(with("/** Words of a package. */\npackage x;\n", BEGIN + "none.")).isEqualTo(source);
  }

  /** Folders of main code that hold a source file themselves. */
  private static List<Path> packages() throws IOException {
    Set<Path> folders = new TreeSet<>();
    for (Path sources : modules()) {
      try (Stream<Path> files = Files.walk(sources)) {
        files
            .filter(each -> each.toString().endsWith(".java"))
            .map(Path::getParent)
            .forEach(folders::add);
      }
    }
    return List.copyOf(folders);
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> folders = Files.list(HOUSE)) {
      return folders
          .map(each -> each.resolve(Path.of("src", "main", "java")))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  private static String sentence(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    String own = "";
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        for (String line : Files.readAllLines(file)) {
          Matcher found = IMPORT.matcher(line);
          if (found.matches()) {
            names.add(found.group(1).substring(0, found.group(1).length() - 1));
          } else if (line.startsWith("package org.dajuan.")) {
            own = line.substring("package org.dajuan.".length(), line.length() - 1);
          }
        }
      }
    }
    names.remove(own);
    return BEGIN + (names.isEmpty() ? "none" : String.join(", ", names)) + ".";
  }

  /** The last paragraph on one line if it is the sentence, else nothing. */
  private static String lastSentence(String source) {
    String description = description(source);
    int begin = description.lastIndexOf(BEGIN);
    return begin < 0 ? "" : description.substring(begin).replaceAll("\\s*\\n \\*\\s*", " ").strip();
  }

  private static String description(String source) {
    return source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
  }

  private static String with(String source, String sentence) {
    String words = description(source);
    int old = words.lastIndexOf(BEGIN);
    words = (old < 0 ? words : words.substring(0, old)).strip();
    while (words.endsWith("*")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    if (!words.startsWith("*")) {
      words = "* " + words;
    }
    return source.substring(0, source.indexOf("/**"))
        + "/**\n "
        + words
        + "\n *\n"
        + wrapped(sentence)
        + " */"
        + source.substring(source.indexOf("*/") + 2);
  }

  /** As google-java-format breaks it: as many words on a line as it holds. */
  private static String wrapped(String sentence) {
    StringBuilder lines = new StringBuilder();
    String line = " *";
    for (String word : sentence.split(" ")) {
      if (line.length() + 1 + word.length() > LINE) {
        lines.append(line).append('\n');
        line = " *";
      }
      line = line + " " + word;
    }
    return lines.append(line).append('\n').toString();
  }
}
