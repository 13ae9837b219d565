package org.dajuan.catalog.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dajuan.catalog.testing.TestPack;
import org.junit.jupiter.api.Test;

/** FEATURE: a register is built by name; what must be there and is not is said. */
class RegisterBuilderTest {

  @Test
  void sameAgain() {
    for (Register each : TestPack.resource("packs/complete").load().registers().values()) {
      assertThat(each.toBuilder().build()).isEqualTo(each);
    }
  }

  @Test
  void withoutATitle() {
    Register.Builder builder = Register.builder("works").stream("rural-works");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("register works has no title");
  }
}
