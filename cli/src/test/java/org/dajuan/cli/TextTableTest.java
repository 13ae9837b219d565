package org.dajuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** FEATURE: tables are aligned on a terminal, where a Chinese character takes two cells. */
class TextTableTest {

  @Test
  void columnsAreAligned() {
    StringWriter out = new StringWriter();
    new TextTable(false, true, false)
        .row("报表", "格", "x")
        .row("a", 1234, "（注）")
        .print(new PrintWriter(out));

    assertThat(out.toString().lines()).containsExactly("报表    格  x", "a     1234  （注）");
  }

  @Test
  void widthOfCharacters() {
    assertThat(TextTable.width("abc")).isEqualTo(3);
    assertThat(TextTable.width("县，A")).isEqualTo(5);
    assertThat(TextTable.width("𠮷")).isEqualTo(2);
  }
}
