package org.dajuan.cli.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.word.Localized;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: docs/findings.md lists every fault that the program can find. This test writes the page:
 * where it was stale it fails once, and the new page is to be looked at and committed.
 */
class FindingsDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "findings.md");

  private static final JavaClasses DAJUAN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.dajuan");

  /** The order of the table of modules in docs/architecture.md. */
  private static final List<String> MODULES =
      List.of("catalog", "records", "figures", "claims", "reports", "desk", "server", "cli");

  private static final String HEAD =
      """
      # Findings

      Every fault that the program can find, as `FindingsDocumentTest` writes it from the code. A finding has the code, the severity (an error blocks, a warning asks, a
      hint teaches), the place (file:line:column, sheet and cell, register.field, or characters of a text), the values named in braces, in the order in which they are
      said, and the words in Chinese and English. A code means one thing everywhere. The codes of a register's rules are the pack's and stand in [streams.md](streams.md).
      """;

  @Test
  void thePageIsWhatTheFaultsSay() throws IOException {
    String now = page();
    String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    if (!before.equals(now)) {
      Files.writeString(PAGE, now);
    }
    assertThat(before.equals(now))
        .as("docs/findings.md was stale and is written anew: look at it and commit it")
        .isTrue();
  }

  @Test
  void aCodeMeansOneThingInTheWholeHouse() {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Class<?> each : enums()) {
      for (Fault fault : faults(each)) {
        places.computeIfAbsent(fault.code(), code -> new TreeSet<>()).add(each.getName());
      }
    }
    places.values().removeIf(names -> names.size() == 1);
    assertThat(places).as("codes that two enumerations share").isEmpty();
  }

  @Test
  void everyFaultIsSaidInBothLanguagesWithTheSameValues() {
    for (Class<?> each : enums()) {
      for (Fault fault : faults(each)) {
        assertThat(fault.message().zh()).as(fault.code()).isNotBlank();
        for (Localized text : List.of(fault.message(), fault.remedy())) {
          assertThat(names(text.en())).as(fault.code() + " " + text).isEqualTo(names(text.zh()));
          assertThat(hasHan(text.en())).as(fault.code() + ": Chinese in " + text.en()).isFalse();
          assertThat(!hasLetters(text.en()) || hasHan(text.zh()))
              .as(fault.code() + ": no Chinese in " + text.zh())
              .isTrue();
        }
      }
    }
  }

  @Test
  void oneTypeIsCalledFault() {
    assertThat(DAJUAN.stream().filter(each -> each.getSimpleName().equals("Fault")))
        .extracting(JavaClass::getName)
        .containsExactly(Fault.class.getName());
  }

  @Test
  void findingsComeFromFaults() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dajuan.catalog.finding")
        .should()
        .callConstructorWhere(
            JavaCall.Predicates.target(
                HasOwner.Predicates.With.owner(JavaClass.Predicates.equivalentTo(Finding.class))))
        .because("a fault keeps its values in the order in which they are named, and is listed")
        .check(DAJUAN);
  }

  private static String page() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Class<?> each : enums()) {
      page.append("\n## ").append(title(each)).append("\n\n");
      page.append("| code | severity | what is wrong | how to mend it |\n|---|---|---|---|\n");
      for (Fault fault : faults(each)) {
        page.append("| `").append(fault.code()).append("` | ");
        page.append(fault.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
        page.append(cell(fault.message())).append(" | ");
        page.append(cell(fault.remedy())).append(" |\n");
      }
    }
    return page.toString();
  }

  /** Module and subject: {@code catalog: pack.source · Csv}. */
  private static String title(Class<?> each) {
    String inside = each.getPackageName().substring("org.dajuan.".length());
    int dot = inside.indexOf('.');
    String subject = each.getSimpleName().replaceFirst("Faults$", "");
    return dot < 0
        ? inside + ": " + subject
        : inside.substring(0, dot) + ": " + inside.substring(dot + 1) + " · " + subject;
  }

  private static String cell(Localized text) {
    return Stream.of(text.zh(), text.en())
        .filter(each -> !each.isEmpty())
        .distinct()
        .map(each -> each.replace("\\", "\\\\").replace("|", "\\|"))
        .map(each -> each.replace("<", "&lt;").replace("*", "\\*"))
        .collect(Collectors.joining("<br>"));
  }

  private static List<Class<?>> enums() {
    return DAJUAN.stream()
        .filter(each -> each.isEnum() && each.isAssignableTo(Fault.class))
        .<Class<?>>map(JavaClass::reflect)
        .sorted(Comparator.comparingInt(FindingsDocumentTest::module).thenComparing(Class::getName))
        .toList();
  }

  private static int module(Class<?> type) {
    return MODULES.indexOf(type.getName().split("\\.")[2]);
  }

  private static List<Fault> faults(Class<?> type) {
    return Stream.of(type.getEnumConstants()).map(Fault.class::cast).toList();
  }

  private static Set<String> names(String template) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\w+)\\}").matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static boolean hasHan(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }

  private static boolean hasLetters(String text) {
    return text.replaceAll("\\{\\w+\\}", "").codePoints().anyMatch(Character::isLetter);
  }
}
