package org.onrecord.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.onrecord.model.OnrecordException;

/** The command uses the library through its public entry points, not stores or the engine. */
@AnalyzeClasses(packages = "org.onrecord.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandArchitectureTest {

  /** The errors of a store are excepted: they are what the entry points throw. */
  @ArchTest
  static final ArchRule theCommandUsesOnlyThePublicEntryPoints =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "org.onrecord.lucene..",
                      "org.onrecord.store..",
                      "org.onrecord.text..",
                      "org.apache.lucene..")
                  .and(not(assignableTo(OnrecordException.class))));

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .areNotAssignableTo(Main.class)
          .should()
          .callMethod(System.class, "exit", int.class);
}
