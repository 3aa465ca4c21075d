package org.onrecord.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command goes through the library's door: it knows neither store nor engine. */
@AnalyzeClasses(packages = "org.onrecord.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandArchitectureTest {

  @ArchTest
  static final ArchRule theCommandKnowsOnlyTheDoor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.onrecord.lucene..",
              "org.onrecord.store..",
              "org.onrecord.text..",
              "org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .areNotAssignableTo(Main.class)
          .should()
          .callMethod(System.class, "exit", int.class);
}
