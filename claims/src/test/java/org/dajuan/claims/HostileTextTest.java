package org.dajuan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.verdict.FigureSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** FEATURE: any text gives an answer, in time that grows with its length only. */
class HostileTextTest {

  private static final int MILLION = 1_000_000;

  private final TextChecker checker =
      new TextChecker(TestCatalog.of("青岚县"), FigureSource.none(), ThingSource.none());

  @Test
  void emptyAndBlank() {
    for (String text :
        List.of("", " ", "\n\n", "\u0000", "（", "）（", "”“", "第", "零", "连", "1", "万")) {
      assertThat(check(text).claims()).as("claims of '%s'", text).isEmpty();
    }
  }

  @Test
  void longRepetitionsEnd() {
    for (String piece :
        List.of(
            "1", "一", "十", "零", "第一", "连续", "（", "“", "、", "增长", "增长1%、", "全市第一", "建成", "完成完成",
            "1:", "无", "高于", "由1个增至", "\n", " ", "其中", "比上年", "的", "𠮷", "的1个")) {
      String text = piece.repeat(MILLION / 3 / piece.length());
      CheckResult result =
          Assertions.assertTimeout(Duration.ofSeconds(60), () -> check(text), "repeated " + piece);
      assertThat(result.characters()).isEqualTo(text.codePointCount(0, text.length()));
    }
  }

  @Test
  void millionCharactersOfOneSentence() {
    List<String> pieces =
        List.of("有效1天", "力争第1", "“零", "建成的", "12亿元、", "正在", "进入阶段", "全市20个区县", "3至5家", "未", "预期目标");
    StringBuilder text = new StringBuilder(MILLION + 10);
    for (int i = 0; text.length() < MILLION; i++) {
      text.append(pieces.get(i * 7 % pieces.size()));
    }
    CheckResult result =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> check(text.toString()));
    assertThat(result.characters()).isEqualTo(text.length());
  }

  @Test
  void manySmallTables() {
    String table = "完成情况\n乡镇\t公路（公里）\n甲镇\t12.5\n乙镇\t9.1\n\n以上良好。\n";
    String text = table.repeat(MILLION / table.length());
    CheckResult result = Assertions.assertTimeout(Duration.ofSeconds(60), () -> check(text));
    assertThat(result.claims()).hasSize(2 * (MILLION / table.length()));
  }

  @Test
  void binaryReadAsText() {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + (i >>> 3));
    }
    for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      String text = new String(bytes, charset);
      assertThat(check(text).characters()).isEqualTo(text.codePointCount(0, text.length()));
    }
  }

  @Property(tries = 300)
  void offsetsStayInside(@ForAll @StringLength(max = 300) String text) {
    assertOffsets(text);
  }

  @Property(tries = 500)
  void offsetsStayInsideNumbers(
      @ForAll
          @StringLength(max = 120)
          @CharRange(from = '0', to = '9')
          @Chars({
            '第', '一', '二', '十', '百', '万', '亿', '个', '元', '%', '增', '长', '下', '降', '全', '市', '连',
            '续', '年', '零', '发', '生', '建', '成', '、', '，', '。', '（', '）', '“', '”', ':', '.', '由',
            '至', '分', '之', '余', '多', '\n', ' ', '的', '项', '目', '无', '获', '届', '比', '占'
          })
          String text) {
    assertOffsets(text);
  }

  private void assertOffsets(String text) {
    int length = text.codePointCount(0, text.length());
    for (JudgedClaim judged : check(text).claims()) {
      Claim claim = judged.claim();
      assertThat(claim.start()).isBetween(0, length);
      assertThat(claim.end()).isGreaterThan(claim.start()).isLessThanOrEqualTo(length);
    }
  }

  private CheckResult check(String text) {
    return checker.check(text, TestCatalog.HOME, Period.year(2023));
  }
}
