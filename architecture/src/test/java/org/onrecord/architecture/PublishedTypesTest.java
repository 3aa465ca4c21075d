package org.onrecord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The signatures of what modules beside the library publish name types of the JDK and of the API
 * only, so that a caller needs no other library. Of the library, {@code org.onrecord.PublicApiTest}
 * of core says it.
 */
@AnalyzeClasses(
    packages = {"org.onrecord.documents", "org.onrecord.opensearch", "org.onrecord.cli"},
    importOptions = ModulesTest.Modules.class)
class PublishedTypesTest {

  /** The packages of modules that are on the class path of their users; below cli is no API. */
  private static final Set<String> PUBLISHED =
      Set.of("org.onrecord.documents", "org.onrecord.opensearch", "org.onrecord.cli");

  /** The packages of core that other code may use. */
  private static final Set<String> API =
      Set.of(
          "org.onrecord",
          "org.onrecord.annotate",
          "org.onrecord.ingest",
          "org.onrecord.model",
          "org.onrecord.read",
          "org.onrecord.search",
          "org.onrecord.store",
          "org.onrecord.verify");

  @ArchTest
  static void signaturesNameNoTypesOfLibraries(JavaClasses classes) {
    assertThat(classes.stream().filter(PublishedTypesTest::isPublished))
        .isNotEmpty()
        .allSatisfy(type -> assertThat(foreignTypes(type)).as(type.getName()).isEmpty());
  }

  /** Whatever else these modules consist of can change without a note. */
  @ArchTest
  static void onlyServicesAndTheProcessArePublic(JavaClasses classes) {
    assertThat(classes.stream().filter(PublishedTypesTest::isPublished).map(JavaClass::getName))
        .containsExactlyInAnyOrder(
            "org.onrecord.documents.Docx",
            "org.onrecord.documents.Pdf",
            "org.onrecord.documents.Rtf",
            "org.onrecord.opensearch.OpenSearchStoreProvider",
            "org.onrecord.cli.Main",
            "org.onrecord.cli.SilentLogging");
  }

  private static boolean isPublished(JavaClass type) {
    return PUBLISHED.contains(type.getPackageName()) && isVisible(type);
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublishedTypesTest::isVisible).orElse(true);
  }

  /** The types in the signatures of a class that callers need not have, or must not use. */
  private static Set<String> foreignTypes(JavaClass type) {
    Set<String> foreign = new TreeSet<>();
    Stream<JavaClass> supertypes =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    Stream<JavaClass> signatures =
        type.getMembers().stream()
            .filter(PublishedTypesTest::isVisible)
            .map(JavaMember::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    Stream.concat(supertypes, signatures)
        .map(JavaClass::getBaseComponentType)
        .filter(named -> !named.isPrimitive() && !isUsable(named))
        .map(JavaClass::getName)
        .forEach(foreign::add);
    return foreign;
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isUsable(JavaClass named) {
    return named.getPackageName().startsWith("java.")
        || API.contains(named.getPackageName())
        || isPublished(named);
  }
}
