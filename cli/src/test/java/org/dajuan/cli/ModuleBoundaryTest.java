package org.dajuan.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: an arrow of dependency only ever points up the table of modules in docs/architecture.md,
 * and each package has one direction of its own.
 */
class ModuleBoundaryTest {

  private static final JavaClasses DAJUAN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // When jars are built, the tests of records come as one of them.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.dajuan");

  private static final Module LEDGER = new Module("ledger");
  private static final Module CATALOG = new Module("catalog");
  private static final Module RECORDS = new Module("records");
  private static final Module FIGURES = new Module("figures");
  private static final Module CLAIMS = new Module("claims");
  private static final Module REPORTS = new Module("reports");
  private static final Module DESK = new Module("desk");
  private static final Module SERVER = new Module("server");

  @Test
  void ledgerUsesNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage(LEDGER.packages())
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(LEDGER.packages(), "java..", "javax.crypto..", "org.jspecify.."))
        .because("a third party embeds the verifier without anything else")
        .check(DAJUAN);
  }

  @Test
  void catalogUsesNoOtherModule() {
    CATALOG.mayUse().check();
  }

  @Test
  void recordsUseLedgerAndCatalog() {
    RECORDS.mayUse(LEDGER, CATALOG).check();
  }

  @Test
  void figuresUseRecordsAndAbove() {
    FIGURES.mayUse(LEDGER, CATALOG, RECORDS).check();
  }

  @Test
  void claimsAskFiguresThroughAnInterfaceOfTheirOwn() {
    CLAIMS.mayUse(CATALOG).check();
  }

  @Test
  void reportsUseFiguresAndAbove() {
    REPORTS.mayUse(LEDGER, CATALOG, RECORDS, FIGURES).check();
  }

  @Test
  void desksUseReportsClaimsAndAbove() {
    DESK.mayUse(LEDGER, CATALOG, RECORDS, FIGURES, CLAIMS, REPORTS).check();
  }

  @Test
  void serverUsesAllAbove() {
    SERVER.mayUse(LEDGER, CATALOG, RECORDS, FIGURES, CLAIMS, REPORTS, DESK).check();
  }

  @Test
  void packagesOfOneModuleDoNotDependOnEachOtherInCircles() {
    slices()
        .assignedFrom(new Rooms())
        .should()
        .beFreeOfCycles()
        .because("a package that needs its user is one package with it")
        .check(DAJUAN);
  }

  @Test
  void noPackageIsADrawerForEverything() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..manager..")
        .orShould()
        .resideInAPackage("..impl..")
        .because("a name says what lives in the room")
        .check(DAJUAN);
  }

  @Test
  void springStaysInTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage(SERVER.packages())
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .because("wiring belongs to the rim")
        .check(DAJUAN);
  }

  @Test
  void theServerAsksNoDatabase() {
    noClasses()
        .that()
        .resideInAPackage(SERVER.packages())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "org.flywaydb..")
        .because("a page asks a desk, and a desk asks as a person")
        .check(DAJUAN);
  }

  @Test
  void commandsAskDesksAndOnlyServingNeedsTheServer() {
    noClasses()
        .that()
        .resideInAPackage("org.dajuan.cli..")
        .and()
        .doNotHaveSimpleName("ServeCommand")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(SERVER.packages())
        .because("what a command and a page both show stands at a desk")
        .check(DAJUAN);
  }

  @Test
  void pagesAskDesksAndOnlyTheirWiringKnowsTheWorkspace() {
    noClasses()
        .that()
        .resideInAPackage(SERVER.packages())
        .and()
        .doNotHaveSimpleName("DajuanApplication")
        .and()
        .doNotHaveSimpleName("DajuanServer")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("Workspace")
        .because("a page gets the desk that it asks, not all there is")
        .check(DAJUAN);
  }

  @Test
  void calciteStaysBehindTheExpressions() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dajuan.catalog.expression..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.calcite..")
        .because("the parser of expressions can be exchanged")
        .check(DAJUAN);
  }

  /**
   * Every package of a module with those below it is a room; the classes of the module's own
   * package are a room too.
   */
  private static final class Rooms implements SliceAssignment {

    private static final int MODULE = 2;

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
      String[] names = each.getPackageName().split("\\.");
      if (names.length > MODULE + 1) {
        return SliceIdentifier.of(names[MODULE], names[MODULE + 1]);
      }
      return names.length > MODULE ? SliceIdentifier.of(names[MODULE]) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "rooms of modules";
    }
  }

  /** A module of the table, by the last part of its package. */
  private record Module(String name) {

    String packages() {
      return "org.dajuan." + name + "..";
    }

    Boundary mayUse(Module... others) {
      return new Boundary(this, others);
    }
  }

  /** A module and the modules of ours that it may use; what is not ours is free. */
  private record Boundary(Module module, Module[] others) {

    void check() {
      String[] allowed = Arrays.stream(others).map(Module::packages).toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(module.packages())
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(allowed)
                  .or(resideInAnyPackage(module.packages()))
                  .or(JavaClass.Predicates.resideOutsideOfPackage("org.dajuan..")))
          .check(DAJUAN);
    }
  }
}
