package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import org.apache.lucene.index.IndexWriter;

/** Which package of the library may know which, and what none of them does. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Each package, lowest first, and the packages that it may use. */
  private static final String[][] PACKAGES = {
    {"model"},
    {"linear"},
    {"text", "model"},
    {"names", "linear", "text", "model"},
    {"syntax", "linear", "text"},
    {"annotate.clause", "syntax", "text", "model"},
    {"annotate.actors", "annotate.clause", "names", "text", "model"},
    {"annotate.attribution", "annotate.clause", "syntax", "linear", "text", "model"},
    {"annotate.reported", "annotate.clause", "syntax", "linear", "text", "model"},
    {
      "annotate.coreference",
      "annotate.actors",
      "annotate.clause",
      "syntax",
      "linear",
      "text",
      "model"
    },
    {
      "annotate",
      "annotate.actors",
      "annotate.attribution",
      "annotate.clause",
      "annotate.coreference",
      "annotate.reported",
      "linear",
      "text",
      "model"
    },
    {"read.context", "text", "model"},
    {"read.html", "text"},
    {"read.plain", "read.context", "read.html", "text", "model"},
    {"read.json", "read.plain", "read.context", "read.html", "text", "model"},
    {"read.archive", "read.context"},
    {
      "read.format",
      "read.archive",
      "read.json",
      "read.plain",
      "read.context",
      "read.html",
      "text",
      "model"
    },
    {"read", "read.format", "read.json", "read.plain", "read.context", "model"},
    {"search", "text", "model"},
    {"store", "search", "text", "model"},
    {"engine.schema", "store", "search", "text", "model"},
    {"engine.query", "engine.schema", "store", "search", "text", "model"},
    {"engine.result", "engine.query", "engine.schema", "store", "search", "text", "model"},
    {
      "lucene", "engine.result", "engine.query", "engine.schema", "store", "search", "text", "model"
    },
    {"verify", "annotate.clause", "store", "search", "text", "model"},
    {"", "lucene", "verify", "store", "search", "annotate", "model"},
    {"ingest", "", "read", "read.format", "read.context", "annotate", "store", "search", "model"},
  };

  @ArchTest static final ArchRule packagesDependDownwardsOnly = downwardsOnly();

  @ArchTest
  static final ArchRule packagesHaveNoCircles =
      slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheEngineAndTheEmbeddedStoreKnowLucene =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.onrecord.lucene", "org.onrecord.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("a caller never meets a Lucene type");

  @ArchTest
  static final ArchRule theLibraryDoesNotPrintOrExit =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  /** The rules see real classes: without Lucene on the path they would hold for nothing. */
  @ArchTest
  static final ArchRule theStoreWritesWithLucene =
      classes()
          .that()
          .haveSimpleName("StoreWriter")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(IndexWriter.class);

  private static ArchRule downwardsOnly() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String[] row : PACKAGES) {
      String name = "org.onrecord" + (row[0].isEmpty() ? "" : ".") + row[0];
      layers = layers.layer(row[0].isEmpty() ? "door" : row[0]).definedBy(name);
    }
    for (String[] row : PACKAGES) {
      String[] allowed = new String[row.length - 1];
      for (int i = 1; i < row.length; i++) {
        allowed[i - 1] = row[i].isEmpty() ? "door" : row[i];
      }
      String layer = row[0].isEmpty() ? "door" : row[0];
      layers =
          allowed.length == 0
              ? layers.whereLayer(layer).mayNotAccessAnyLayer()
              : layers.whereLayer(layer).mayOnlyAccessLayers(allowed);
    }
    return layers.ensureAllClassesAreContainedInArchitecture();
  }
}
