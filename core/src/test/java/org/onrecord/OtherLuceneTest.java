package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library on a class path that has Lucene 9.12 in place of the version that it needs. */
class OtherLuceneTest {

  /** Where the build puts the jars of the other version. */
  private static final Path JARS = Path.of("target/other-lucene");

  @TempDir Path home;

  private static URLClassLoader loader;

  @BeforeAll
  static void replaceLucene() throws IOException {
    assertThat(JARS).as("made by `mvn -pl core process-test-resources`").isDirectory();
    List<URL> path = new ArrayList<>();
    try (Stream<Path> jars = Files.list(JARS)) {
      for (Path jar : jars.toList()) {
        path.add(url(jar));
      }
    }
    assertThat(path).hasSize(6);
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!new File(entry).getName().startsWith("lucene-")) {
        path.add(url(Path.of(entry)));
      }
    }
    loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void makingAnIndexIsRefusedAndLeavesNothingBehind() throws Exception {
    assertRefused(() -> call("open", Path.class, home.resolve("index")));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void openingAnIndexIsRefused() throws Exception {
    NewsIndex.open(home).close();
    assertRefused(() -> call("open", Path.class, home));
    assertRefused(() -> call("openExisting", Path.class, home));
    assertRefused(() -> call("openReadOnly", Path.class, home));
    assertRefused(() -> call("repair", Path.class, home));
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      assertThat(index.check().isIntact()).isTrue();
    }
  }

  @Test
  void openingAnIndexOnAClusterIsRefused() throws Exception {
    assertRefused(() -> call("open", URI.class, URI.create("opensearch://localhost:1/news")));
  }

  private static void assertRefused(ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .satisfies(
            error ->
                assertThat(error.getClass().getName())
                    .isEqualTo("org.onrecord.store.LuceneVersionMismatch"))
        .hasMessageContaining("Onrecord needs Lucene 10.6, but Lucene 9.12.0 is on the class path");
  }

  /** Calls a static method of the door as the class path with the other version has it. */
  private static <T> void call(String method, Class<T> type, T argument) throws Throwable {
    Class<?> door = loader.loadClass(NewsIndex.class.getName());
    assertThat(door).isNotEqualTo(NewsIndex.class);
    try {
      door.getMethod(method, type).invoke(null, argument);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
