package org.dajuan.desk.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and what must come out of it, from a file of cases:
 *
 * <pre>
 * A1 全县2022年公报⏎地区生产总值96.6亿元。
 *   96.6亿元 | period=2022 | supported
 *   no findings
 * </pre>
 *
 * A line that begins at the margin is a case: its id, a space, the text with ⏎ for a new line, ⇥
 * for a tab and …… for a filler without numbers. Indented lines expect: see {@link Expectation}.
 */
record VerdictCase(String file, int line, String id, String text, List<String> expected) {

  private static final String FILLER =
      "各级各部门坚持稳字当头，统筹推进各项工作，干部群众团结一心，为完成既定的各项任务付出了艰苦努力，" + "工作作风进一步转变，服务水平进一步提高，发展环境持续优化，社会面貌焕然一新。";

  static List<VerdictCase> read(Path file) throws IOException {
    List<VerdictCase> cases = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        cases.get(cases.size() - 1).expected().add(line.strip());
      } else {
        int space = line.indexOf(' ');
        String text =
            line.substring(space + 1).replace('⏎', '\n').replace('⇥', '\t').replace("……", FILLER);
        cases.add(
            new VerdictCase(
                file.getFileName().toString(),
                number,
                line.substring(0, space),
                text,
                new ArrayList<>()));
      }
    }
    return cases;
  }

  @Override
  public String toString() {
    return id + " " + text.replace('\n', '⏎');
  }
}
