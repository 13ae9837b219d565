package org.dajuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: content has exactly one spelling. */
class CanonicalContentTest {

  @Test
  void keysAreSortedAndEmptyFieldsLeftOut() {
    var content =
        CanonicalContent.builder()
            .put("village", "140429001201")
            .put("quantity", "3400")
            .put("remark", "")
            .put("kinds", List.of("lane", "", "drain"))
            .put("photos", List.of())
            .put("@state", "accepted")
            .build();

    assertThat(content.json())
        .isEqualTo(
            "{\"@state\":\"accepted\",\"kinds\":[\"lane\",\"drain\"],"
                + "\"quantity\":\"3400\",\"village\":\"140429001201\"}");
  }

  @Test
  void nothingAtAll() {
    assertThat(CanonicalContent.builder().build().json()).isEqualTo("{}");
    assertThat(CanonicalContent.parse("{}").keys()).isEmpty();
  }

  @Test
  void textsAreBroughtToNfc() {
    var content = CanonicalContent.builder().put("name", "Cafe\u0301").build();

    assertThat(content.json()).isEqualTo("{\"name\":\"Caf\u00e9\"}");
  }

  @Test
  void quotesAndControlCharactersAreEscapedAsPostgresDoes() {
    var content = CanonicalContent.builder().put("t", "\"\\/\b\f\n\r\t\u0001\u001f\u007f村").build();

    assertThat(content.json())
        .isEqualTo("{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f村\"}");
  }

  @Test
  void keysBeyondTheBasicPlaneSortByCodePointNotByChar() {
    var content = CanonicalContent.builder().put("\ud840\udc00", "2").put("\uff21", "1").build();

    assertThat(content.json()).isEqualTo("{\"\uff21\":\"1\",\"\ud840\udc00\":\"2\"}");
  }

  @Test
  void aTextAndAnArrayOfOneAreNotTheSame() {
    var text = CanonicalContent.parse("{\"a\":\"x\"}");
    var list = CanonicalContent.parse("{\"a\":[\"x\"]}");

    assertThat(text).isNotEqualTo(list);
    assertThat(text.findText("a")).contains("x");
    assertThat(list.findText("a")).isEmpty();
    assertThat(list.listTexts("a")).containsExactly("x");
  }

  @Test
  void oneKeyTwiceIsRefused() {
    var builder = CanonicalContent.builder().put("a", "1");

    assertThatThrownBy(() -> builder.put("a", "2")).hasMessageContaining("given twice");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    var builder = CanonicalContent.builder();

    assertThatThrownBy(() -> builder.put("a", "\ud840")).hasMessageContaining("surrogate");
    assertThatThrownBy(() -> builder.put("a", "\u0000")).hasMessageContaining("U+0000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}x",
        " {}",
        "{\"a\":1}",
        "{\"a\":null}",
        "{\"a\":\"\"}",
        "{\"a\":[]}",
        "{\"a\":[\"\"]}",
        "{\"a\":{}}",
        "{\"a\": \"x\"}",
        "{\"a\":\"x\",}",
        "{\"b\":\"x\",\"a\":\"x\"}",
        "{\"a\":\"x\",\"a\":\"x\"}",
        "{\"a\":\"\\u0041\"}",
        "{\"a\":\"\\/\"}",
        "{\"a\":\"\\u001F\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"e\u0301\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"x",
        "{\"a\":\"x\\",
        "{\"\":\"x\"}",
      })
  void anyOtherSpellingIsRefused(String text) {
    assertThatThrownBy(() -> CanonicalContent.parse(text))
        .isInstanceOf(LedgerFormatException.class);
  }

  @Test
  void theFaultIsLocated() {
    assertThatThrownBy(() -> CanonicalContent.parse("{\"a\": \"x\"}"))
        .hasMessage("content, character 6: '\"' expected");
  }

  @Property(tries = 500)
  void readingGivesBackWhatWasWritten(
      @ForAll @Size(max = 8) Map<@NotEmpty String, String> texts, @ForAll List<String> several) {
    CanonicalContent content;
    try {
      var builder = CanonicalContent.builder().put("@several", several);
      texts.forEach(builder::put);
      content = builder.build();
    } catch (LedgerFormatException halfPairOrTwice) {
      return;
    }

    assertThat(CanonicalContent.parse(content.json())).isEqualTo(content);
  }

  @Property(tries = 500)
  void theOrderOfKeysIsThatOfTheirUtf8Bytes(@ForAll String a, @ForAll String b) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(a)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(b)) {
      return;
    }
    int expected =
        Arrays.compareUnsigned(
            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    assertThat(Integer.signum(CanonicalContent.BY_CODE_POINT.compare(a, b)))
        .isEqualTo(Integer.signum(expected));
  }
}
