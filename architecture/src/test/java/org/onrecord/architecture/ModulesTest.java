package org.onrecord.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.TreeMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URI;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which packages of the library each other module may use. Within the library, {@code
 * org.onrecord.ArchitectureTest} of core says it.
 */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ModulesTest.Modules.class)
class ModulesTest {

  /** A module's classes, in its folder of the build or in its jar. */
  private static final Pattern MODULE =
      Pattern.compile(
          "/(core|documents|opensearch|cli|training|bench)/target/"
              + "(classes/|onrecord-\\w+(-[\\w.-]+)?\\.jar)");

  /** Of the classes on the class path, those of the modules, without their tests. */
  static final class Modules implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return module(location.asURI()) != null && !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static void everyModuleIsSeen(JavaClasses classes) {
    assertThat(packagesOfModules(classes).values())
        .containsOnly("core", "documents", "opensearch", "cli", "training", "bench")
        .contains("core", "documents", "opensearch", "cli", "training", "bench");
  }

  @ArchTest
  static void noPackageIsInTwoModules(JavaClasses classes) {
    assertThat(packagesOfModules(classes).asMap()).allSatisfy((name, in) -> assertOne(name, in));
  }

  @ArchTest
  static final ArchRule noPackagesFormACircle =
      slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

  /** The reader finds it as a service. */
  @ArchTest
  static final ArchRule documentsUsesOnlyTheReadersService =
      in("documents").should().dependOnClassesThat(ours("read", "documents.."));

  /** A store on another engine is put together from what the engine offers. */
  @ArchTest
  static final ArchRule opensearchUsesOnlyTheEngineAndWhatASearchIs =
      in("opensearch")
          .should()
          .dependOnClassesThat(
              ours("engine..", "search", "store", "model", "text", "opensearch.."));

  /** What the command can do, an embedder can. */
  @ArchTest
  static final ArchRule cliUsesOnlyWhatAnEmbedderUses =
      in("cli")
          .should()
          .dependOnClassesThat(
              ours(
                  "", "annotate", "ingest", "model", "read", "search", "store", "verify", "cli.."));

  @ArchTest
  static final ArchRule cliDoesNotUseLucene =
      in("cli").should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

  /** A model is learned from articles, without an index. */
  @ArchTest
  static final ArchRule trainingUsesNoIndex =
      in("training")
          .should()
          .dependOnClassesThat(
              ours("annotate..", "linear", "model", "names", "syntax", "text", "training.."));

  /** What is measured stands as it is: through the library, or beside one of its parts. */
  @ArchTest
  static final ArchRule benchUsesNoOtherModuleThanCoreAndTraining =
      in("bench")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.onrecord.cli..", "org.onrecord.documents..", "org.onrecord.opensearch..");

  @ArchTest
  static final ArchRule theLibraryUsesNoOtherModule =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.onrecord.documents..",
              "org.onrecord.opensearch..",
              "org.onrecord.cli..",
              "org.onrecord.training..",
              "org.onrecord.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.onrecord.documents..",
              "org.onrecord.opensearch..",
              "org.onrecord.cli..",
              "org.onrecord.training..",
              "org.onrecord.bench..");

  private static GivenClassesConjunction in(String module) {
    return noClasses().that().resideInAPackage("org.onrecord." + module + "..");
  }

  /** The classes of the project, but for those of the packages that may be used. */
  private static DescribedPredicate<JavaClass> ours(String... usable) {
    String[] packages = new String[usable.length];
    for (int i = 0; i < usable.length; i++) {
      packages[i] = usable[i].isEmpty() ? "org.onrecord" : "org.onrecord." + usable[i];
    }
    return resideInAnyPackage("org.onrecord..").and(resideOutsideOfPackages(packages));
  }

  private static TreeMultimap<String, String> packagesOfModules(JavaClasses classes) {
    TreeMultimap<String, String> modules = TreeMultimap.create();
    for (JavaClass type : classes) {
      String module = type.getSource().map(source -> module(source.getUri())).orElse("?");
      modules.put(type.getPackageName(), module);
    }
    return modules;
  }

  private static void assertOne(String name, Collection<String> modules) {
    assertThat(modules).as("modules with a package %s", name).hasSize(1);
  }

  private static @Nullable String module(URI location) {
    Matcher module = MODULE.matcher(location.toString());
    return module.find() ? module.group(1) : null;
  }
}
