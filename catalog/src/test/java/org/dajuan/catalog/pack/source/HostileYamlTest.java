package org.dajuan.catalog.pack.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dajuan.catalog.finding.Finding;
import org.junit.jupiter.api.Test;

/** FEATURE: no YAML text makes the reader fail or swell; it gives nodes or one fault. */
class HostileYamlTest {

  private static String fault(String text) {
    Faults faults = new Faults();
    Optional<YamlNode> read =
        YamlReader.read(new SourceFile("p/x.yaml", text), faults, Limits.DEFAULT);
    assertThat(read.isPresent() || faults.findings().hasErrors() || text.isBlank()).isTrue();
    return faults.findings().list().stream().findFirst().map(Finding::code).orElse("");
  }

  @Test
  void deepNestingInFlowAndBlock() {
    assertThat(fault("[".repeat(100_000))).isIn("yaml_too_deep", "yaml_syntax");
    assertThat(fault("{a: ".repeat(100_000))).isIn("yaml_too_deep", "yaml_syntax");
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(fault(block.toString())).isEqualTo("yaml_too_deep");
    assertThat(fault("- ".repeat(5000) + "a")).isEqualTo("yaml_too_deep");
  }

  @Test
  void billionLaughs() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(fault(text.toString())).isEqualTo("yaml_alias");
  }

  @Test
  void recursionAndMerging() {
    assertThat(fault("a: &a [*a]")).isEqualTo("yaml_alias");
    assertThat(fault("a: &a {b: c}\nd:\n  <<: *a\n")).isEqualTo("yaml_alias");
  }

  @Test
  void tagsAreTextsOnly() {
    assertThat(fault("!!javax.script.ScriptEngineManager [a]")).isEmpty();
    assertThat(fault("!<tag:x> a")).isEmpty();
    assertThat(fault("!e!x a")).isEqualTo("yaml_syntax");
  }

  @Test
  void oddCharacters() {
    assertThat(fault("a: \u0000")).isEqualTo("yaml_syntax");
    assertThat(fault("a: \uD800")).isEqualTo("yaml_syntax");
    assertThat(fault("%YAML 9.9\n---\na: b")).isEqualTo("yaml_syntax");
    assertThat(fault("")).isEmpty();
    assertThat(fault("---")).isEmpty();
  }

  @Property(tries = 500)
  void anyTextGivesNodesOrAFault(@ForAll String text) {
    fault(text);
  }
}
