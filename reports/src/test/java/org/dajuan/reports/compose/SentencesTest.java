package org.dajuan.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.dajuan.reports.template.Placeholder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE: what there is nothing to say about is not said. In the lines, S is a figure that is
 * said, A one that is absent, G where a condition left nothing, P a name.
 */
class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲S，乙S。          | 甲S，乙S。
          甲A，乙S。          | 乙S。
          甲S，乙A。          | 甲S。
          甲S，乙A；丙S。     | 甲S；丙S。
          甲S、乙A，丙S。     | 甲S，丙S。
          项目推进，开工A。   | ''
          项目推进。开工A。   | 项目推进。
          P推进，开工A，投产S。 | P推进，投产S。
          甲A。乙S。丙A。     | 乙S。
          甲AS，乙S。         | 甲AS，乙S。
          G，乙S。            | 乙S。
          甲S，G，乙S。       | 甲S，乙S。
          甲S，G。            | 甲S。
          增速SG。            | 增速SG。
          G。                 | ''
          甲S（上年A）。      | 甲S。
          甲S（上年S，少A）。 | 甲S（上年S，少A）。
          甲A（乙、丙）。     | ''
          甲A（目标S），乙S。 | 乙S。
          （乙S）。           | （乙S）。
          “甲，乙”A，丙S。    | 丙S。
          Up A, down S. Flat A. | down S.
          - 甲A               | ''
          - 甲S，乙A          | - 甲S
          """)
  void said(String written, String expected) {
    assertThat(tidy(written).strip()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'一A。\n\n二S。', 二S。",
    "'一S。\n\n二A。\n\n三。', '一S。\n\n三。'",
    "'- 一A\n- 二S\n', - 二S",
    "'| 甲 | 乙 |\n| --- | --- |\n| 一 | A |\n| 二 | S |\n', '| 甲 | 乙 |\n| --- | --- |\n| 二 | S |'",
  })
  void paragraphsPointsAndRows(String written, String expected) {
    assertThat(tidy(written.replace("\\n", "\n")).strip()).isEqualTo(expected.replace("\\n", "\n"));
  }

  /** Law: a text in which nothing is absent stays as it is. */
  @Property(tries = 500)
  void nothingElseIsTouched(
      @ForAll
          @CharRange(from = '、', to = '。')
          @CharRange(from = ' ', to = '@')
          @CharRange(from = '一', to = '十')
          @StringLength(max = 40)
          String text) {
    String written = text.replace("S", "") + "S。";

    assertThat(tidy(written)).isEqualTo(written);
  }

  private static String tidy(String written) {
    List<Character> letters = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    for (char c : written.toCharArray()) {
      if ("SAGP".indexOf(c) >= 0) {
        marked.append(Placeholder.of(letters.size()));
        letters.add(c);
      } else {
        marked.append(c);
      }
    }
    String tidied = new Sentences(number -> kind(letters.get(number))).tidy(marked.toString());
    StringBuilder shown = new StringBuilder();
    Placeholder.split(
        tidied,
        new Placeholder.Pieces() {
          @Override
          public void text(String text) {
            shown.append(text);
          }

          @Override
          public void mark(int number) {
            shown.append(letters.get(number));
          }
        });
    return shown.toString();
  }

  private static Sentences.Kind kind(char letter) {
    return switch (letter) {
      case 'S' -> Sentences.Kind.SAID;
      case 'A' -> Sentences.Kind.ABSENT;
      case 'G' -> Sentences.Kind.GAP;
      default -> Sentences.Kind.PLAIN;
    };
  }
}
