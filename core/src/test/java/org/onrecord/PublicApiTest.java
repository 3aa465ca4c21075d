package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The API that is published is the one described in {@code api/}: see {@link PublicApi}. */
class PublicApiTest {

  /** The packages that other code may use. */
  private static final List<String> PACKAGES =
      List.of(
          "org.onrecord",
          "org.onrecord.annotate",
          "org.onrecord.ingest",
          "org.onrecord.model",
          "org.onrecord.read",
          "org.onrecord.search",
          "org.onrecord.store",
          "org.onrecord.verify");

  /** A package in front of the name of a type. */
  private static final Pattern QUALIFIED =
      Pattern.compile("\\b((?:[a-z_]\\w*\\.)*[a-z_]\\w*)\\.[A-Z]");

  private static final Path DESCRIPTION = Path.of("api/onrecord-core.txt");

  @Test
  void theApiIsTheDescribedOne() throws Exception {
    List<String> api = PublicApi.of(classes(), PACKAGES);
    if (Boolean.getBoolean("api.renew")) {
      Files.write(DESCRIPTION, api);
    }
    assertThat(changes(Files.readAllLines(DESCRIPTION), api))
        .as(
            "The public API differs from core/%s (- is gone, + is new). If that is meant, run"
                + " `mvn -pl core test -Dtest=PublicApiTest -Dapi.renew=true`, review the"
                + " difference and commit the file.",
            DESCRIPTION)
        .isEmpty();
  }

  @Test
  void theApiNamesNoTypesOfLibrariesOrOfOtherPackages() throws Exception {
    assertThat(PublicApi.of(classes(), PACKAGES))
        .filteredOn(line -> !foreign(line).isEmpty())
        .isEmpty();
  }

  @Test
  void aTypeOfALibraryIsForeign() {
    assertThat(
            foreign(
                "org.onrecord.model.Actor.names() :"
                    + " com.google.common.collect.ImmutableSet<java.lang.String>"))
        .containsExactly("com.google.common.collect");
  }

  @Test
  void theModuleExportsJustThesePackages() throws Exception {
    Path file = classes().resolve("module-info.class");
    assumeThat(file).as("core is a named module").exists();
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(ModuleDescriptor.read(in).exports())
          .filteredOn(exported -> !exported.isQualified())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }
  }

  @Test
  void whatOthersCanUseOfAClassIsALineEach() {
    String name = ApiSamples.Harbour.class.getName();
    assertThat(PublicApi.of(ApiSamples.Harbour.class))
        .containsExactlyInAnyOrder(
            name
                + " : abstract static class extends org.onrecord.ApiSamples$Hidden implements"
                + " java.lang.Iterable<java.lang.String>",
            name + ".BERTHS : static final field int",
            name + ".new() : protected Harbour",
            name
                + ".open(java.lang.String, @Nullable java.lang.Integer) : static @Nullable"
                + " java.lang.String throws java.io.IOException",
            name + ".width() : protected abstract long",
            name + ".iterator() : java.util.Iterator<java.lang.String>",
            name + ".inherited() : boolean deprecated");
  }

  @Test
  void ofARecordTheOrderOfItsPartsShows() {
    assertThat(PublicApi.of(ApiSamples.Gate.class))
        .contains(
            ApiSamples.Gate.class.getName()
                + " : static final record(int width, java.lang.String name)");
  }

  @Test
  void aClassThatOthersCannotNameIsNone() {
    assertThat(PublicApi.of(ApiSamples.Hidden.class)).isEmpty();
  }

  @Test
  void aChangeIsNamed() {
    assertThat(changes(List.of("a : int", "b : int"), List.of("a : long", "b : int")))
        .containsExactly("- a : int", "+ a : long");
  }

  private static List<String> changes(List<String> described, List<String> api) {
    List<String> changes = new ArrayList<>();
    Set<String> now = new HashSet<>(api);
    Set<String> before = new HashSet<>(described);
    described.stream().filter(line -> !now.contains(line)).map("- "::concat).forEach(changes::add);
    api.stream().filter(line -> !before.contains(line)).map("+ "::concat).forEach(changes::add);
    return changes;
  }

  /** The packages in a line of the description that callers need not have, or must not use. */
  private static List<String> foreign(String line) {
    return QUALIFIED
        .matcher(line)
        .results()
        .map(name -> name.group(1))
        .filter(name -> !name.startsWith("java.") && !PACKAGES.contains(name))
        .distinct()
        .toList();
  }

  /** The public types of these packages. */
  static List<Class<?>> types() throws IOException, URISyntaxException {
    return PublicApi.types(classes(), PACKAGES);
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(NewsIndex.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
