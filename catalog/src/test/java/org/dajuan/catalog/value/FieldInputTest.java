package org.dajuan.catalog.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.InputKind;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.value.FieldInput.Choice;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/** FEATURE: what a field lets people choose, and gives them as an example, is read from them. */
class FieldInputTest {

  private static final Path PACKS = Path.of("..", "packs");
  private static final Catalog CATALOG =
      new PackLoader()
          .load(List.of(PACKS.resolve("base"), PACKS.resolve("county"), PACKS.resolve("wuxiang")))
          .catalog()
          .orElseThrow();

  private static FieldInput input(String register, String field) {
    Register of = CATALOG.register(register);
    return FieldInput.of(CATALOG, of, of.field(field));
  }

  /** Law: parse(title of a choice) is its value. */
  @Test
  void whateverCanBeChosenIsRead() {
    List<String> misread = new ArrayList<>();
    for (Register register : CATALOG.registers().values()) {
      for (Field field : register.fields()) {
        ValueParser parser = ValueParser.forField(CATALOG, field);
        for (Choice choice : FieldInput.of(CATALOG, register, field).choices()) {
          for (String written : List.of(choice.value(), choice.title().zh())) {
            if (!parser.parse(written).values().equals(List.of(choice.value()))) {
              misread.add(register.id() + "." + field.name() + " " + written);
            }
          }
        }
      }
    }
    assertThat(misread).isEmpty();
  }

  @Test
  void examplesAreReadWithoutFault() {
    List<String> faulty = new ArrayList<>();
    for (Register register : CATALOG.registers().values()) {
      for (Field field : register.fields()) {
        FieldInput input = FieldInput.of(CATALOG, register, field);
        ParsedValue read = ValueParser.forField(CATALOG, field).parse(input.example());
        if (input.kind() != InputKind.RECORD && read.isFaulty()) {
          faulty.add(register.id() + "." + field.name() + " " + input.example());
        }
      }
    }
    assertThat(faulty).isEmpty();
  }

  @Test
  void theFieldOfTheRegionMayNotStayEmpty() {
    for (Register register : CATALOG.registers().values()) {
      assertThat(register.isRequired(register.field(register.regionField()))).isTrue();
    }
  }

  @Test
  void registersOfPacksUseNearlyAllKindsOfInput() {
    TreeSet<InputKind> used = new TreeSet<>();
    for (Register register : CATALOG.registers().values()) {
      register.fields().forEach(field -> used.add(input(register.id(), field.name()).kind()));
    }
    assertThat(used).contains(InputKind.LINE, InputKind.AMOUNT, InputKind.REGION, InputKind.DAY);
  }

  @Test
  void yesAndNoAreOneOfTwo() {
    assertThat(FieldInput.yesOrNo(true)).isEqualTo(new Localized("是", "yes"));
    assertThat(FieldInput.yesOrNo(false)).isEqualTo(new Localized("否", "no"));
  }
}
