package org.qiantou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages know one another in one direction only, and each library has one place. */
final class ArchitectureTest {

  /** The compiled rules of the doctrine among them. */
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.qiantou");

  private static final String[] EMBEDDED = {
    "org.qiantou",
    "org.qiantou.engine..",
    "org.qiantou.doctrine..",
    "org.qiantou.text..",
    "org.qiantou.pack..",
    "org.qiantou.model.."
  };

  @Test
  void packagesKnowOneAnotherInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("org.qiantou.cli..")
        .layer("report")
        .definedBy("org.qiantou.report..")
        .layer("fixture")
        .definedBy("org.qiantou.fixture..")
        .layer("draft")
        .definedBy("org.qiantou.draft..")
        .layer("front door")
        .definedBy("org.qiantou")
        .layer("engine")
        .definedBy("org.qiantou.engine..", "org.qiantou.doctrine..")
        .layer("text")
        .definedBy("org.qiantou.text..")
        .layer("pack")
        .definedBy("org.qiantou.pack..")
        .layer("model")
        .definedBy("org.qiantou.model..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("fixture")
        .mayOnlyBeAccessedByLayers("cli", "report")
        .whereLayer("draft")
        .mayOnlyBeAccessedByLayers("cli", "report")
        .whereLayer("front door")
        .mayOnlyBeAccessedByLayers("cli", "report", "fixture", "draft")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("cli", "front door")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("front door")
        .whereLayer("pack")
        .mayOnlyBeAccessedByLayers(
            "cli", "report", "fixture", "draft", "front door", "engine", "text")
        .because("what lies below must be usable, and understood, without what lies above")
        .check(ALL);
  }

  @Test
  void packagesFormNoCircle() {
    slices()
        .matching("org.qiantou.(**)")
        .should()
        .beFreeOfCycles()
        .because("a circle can only be understood whole")
        .check(ALL);
  }

  @Test
  void onlyTheEngineKnowsDrools() {
    only("org.drools..", "org.kie..")
        .in("org.qiantou.engine..", "org.qiantou.doctrine..")
        .because("another rule engine must cost one package, not the product")
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    only("picocli..")
        .in("org.qiantou.cli..")
        .because("those who embed the library do not have it")
        .check(ALL);
  }

  @Test
  void onlyDocumentReadersKnowDocumentLibraries() {
    only("org.apache.poi..", "org.apache.pdfbox..", "org.jsoup..", "org.commonmark..")
        .in("org.qiantou.draft.source..")
        .because("what they read is not to be trusted, and is made plain text in one place")
        .check(ALL);
  }

  @Test
  void embeddersNeedDroolsJacksonAndGuavaOnly() {
    classes()
        .that()
        .resideInAnyPackage(EMBEDDED)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.qiantou..",
            "java..",
            "org.drools..",
            "org.kie..",
            "com.fasterxml.jackson..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.jspecify.annotations..")
        .because("an embedder pulls in nothing that only commands need")
        .check(ALL);
  }

  @Test
  void noTextIsReadByBacktracking() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .because("a hostile text can make java.util.regex run for minutes or overflow the stack")
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineExits() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.qiantou.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a library does not end its host")
        .check(ALL);
  }

  @Test
  void publicClassesAreUsedElsewhere() {
    classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .and()
        .resideOutsideOfPackages("org.qiantou", "org.qiantou.doctrine..")
        .and()
        .doNotHaveFullyQualifiedName("org.qiantou.cli.Main")
        .and()
        .doNotHaveFullyQualifiedName("org.qiantou.engine.Asked") // Other tools insert it: RowDrl.
        .should(beUsedElsewhere())
        .because("what is public is promised")
        .check(ALL);
  }

  /** Used by a class of another package, or told by a public method of such a class. */
  private static ArchCondition<JavaClass> beUsedElsewhere() {
    return new ArchCondition<>("be used by another package or stand in a public signature") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean used =
            item.getDirectDependenciesToSelf().stream()
                .anyMatch(
                    each -> !each.getOriginClass().getPackageName().equals(item.getPackageName()));
        if (!used && !isTold(item)) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " need not be public"));
        }
      }
    };
  }

  private static boolean isTold(JavaClass item) {
    return item.getDirectDependenciesToSelf().stream()
        .map(each -> each.getOriginClass())
        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(each -> each.getCodeUnits().stream())
        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(ArchitectureTest::signature)
        .anyMatch(item::equals);
  }

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .flatMap(each -> each.getAllInvolvedRawTypes().stream());
  }

  private static Libraries only(String... libraries) {
    return packages ->
        noClasses()
            .that()
            .resideOutsideOfPackages(packages)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries);
  }

  /** Libraries that have one place. */
  private interface Libraries {
    ArchRule in(String... packages);
  }
}
