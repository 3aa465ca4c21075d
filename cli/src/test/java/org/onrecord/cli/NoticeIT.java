package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names every library that the packed command holds. */
class NoticeIT {

  private static final Path LIB = Path.of("target/lib");

  /** The libraries of which the classes in {@code onrecord.jar} are, by how their paths begin. */
  private static final Map<String, String> MERGED =
      Map.of(
          "com/google/common", "guava",
          "com/google/gson", "gson",
          // A part of Guava.
          "com/google/thirdparty", "guava",
          // A part of lucene-analysis-common.
          "org/tartarus/snowball", "lucene-analysis-common",
          "org/apache/lucene", "lucene-core",
          "picocli/CommandLine", "picocli");

  @Test
  void everyJarIsNamed() throws IOException {
    String notice = Files.readString(Path.of("../NOTICE"));
    List<String> artifacts;
    try (Stream<Path> jars = Files.list(LIB.resolve("more"))) {
      artifacts =
          jars.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
              .filter(name -> !name.startsWith("onrecord-"))
              .toList();
    }
    assertThat(artifacts).isNotEmpty().allSatisfy(name -> assertThat(notice).contains(name));
  }

  @Test
  void everyLibraryInTheOneJarIsNamed() throws IOException {
    String notice = Files.readString(Path.of("../NOTICE"));
    Set<String> begin;
    try (JarFile jar = new JarFile(LIB.resolve("onrecord.jar").toFile())) {
      begin =
          jar.stream()
              .map(entry -> entry.getName().replaceFirst("META-INF/versions/\\d+/", ""))
              .filter(name -> name.endsWith(".class") && !name.startsWith("org/onrecord/"))
              .map(name -> name.replaceFirst("^(((com|org)/)?[^/]+/[^/$.]+).*", "$1"))
              .collect(Collectors.toSet());
    }
    assertThat(begin).as("name a new library in NOTICE and here").isEqualTo(MERGED.keySet());
    assertThat(MERGED.values()).allSatisfy(name -> assertThat(notice).contains(name));
  }
}
