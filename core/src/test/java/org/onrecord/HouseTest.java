package org.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.lucene.index.IndexWriter;

/** The house of the library: which package may know which, and what none of them does. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

  @ArchTest
  static final ArchRule importsGoDownOnly =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.onrecord.model")
          .layer("text")
          .definedBy("org.onrecord.text")
          .layer("linear")
          .definedBy("org.onrecord.linear")
          .layer("names")
          .definedBy("org.onrecord.names")
          .layer("syntax")
          .definedBy("org.onrecord.syntax")
          .layer("annotate")
          .definedBy("org.onrecord.annotate")
          .layer("read")
          .definedBy("org.onrecord.read")
          .layer("html")
          .definedBy("org.onrecord.read.html")
          .layer("search")
          .definedBy("org.onrecord.search")
          .layer("store")
          .definedBy("org.onrecord.store")
          .layer("lucene")
          .definedBy("org.onrecord.lucene")
          .layer("door")
          .definedBy("org.onrecord")
          .layer("ingest")
          .definedBy("org.onrecord.ingest")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("linear")
          .mayNotAccessAnyLayer()
          .whereLayer("names")
          .mayOnlyAccessLayers("linear", "text", "model")
          .whereLayer("syntax")
          .mayOnlyAccessLayers("linear", "text")
          .whereLayer("annotate")
          .mayOnlyAccessLayers("linear", "syntax", "names", "text", "model")
          .whereLayer("html")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("read")
          .mayOnlyAccessLayers("html", "text", "model")
          .whereLayer("search")
          .mayOnlyAccessLayers("text", "model")
          .whereLayer("store")
          .mayOnlyAccessLayers("search", "text", "model")
          .whereLayer("lucene")
          .mayOnlyAccessLayers("store", "search", "text", "model")
          .whereLayer("door")
          .mayOnlyAccessLayers("lucene", "store", "search", "read", "annotate", "text", "model")
          .whereLayer("ingest")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule luceneStaysInItsRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.onrecord.lucene")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("a caller never meets a Lucene type");

  @ArchTest
  static final ArchRule coreDoesNotPrintOrExit =
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
}
