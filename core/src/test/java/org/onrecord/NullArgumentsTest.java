package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.annotate.Aliases;
import org.onrecord.ingest.GoldenSearches;
import org.onrecord.ingest.JudgedSearches;
import org.onrecord.model.Article;
import org.onrecord.search.Period;
import org.onrecord.search.SearchRequest;

/** Nothing in the API takes null for an argument: {@link NullPointerException}, and at once. */
class NullArgumentsTest {

  @TempDir Path folder;

  @Test
  void everyArgumentThatIsNullIsRefused() throws Exception {
    Path golden = Files.writeString(folder.resolve("golden.tsv"), "harbour\t-\t-\t-\n");
    Path queries = Files.writeString(folder.resolve("queries.tsv"), "1\tharbour\n");
    Path judgements = Files.writeString(folder.resolve("judgements.txt"), "1 0 a 1\n");
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      SampleArguments samples =
          new SampleArguments(folder.resolve("other"))
              .with(index)
              .with(index.sources())
              .with(NewsIndex.builder(folder.resolve("other")))
              .with(Article.builder("harbour"))
              .with(Aliases.NONE)
              .with(Period.parse("2025", LocalDate.EPOCH).orElseThrow())
              .with(SearchRequest.everything().options())
              .with(GoldenSearches.read(golden))
              .with(JudgedSearches.read(queries, judgements));
      List<String> taken = new ArrayList<>();
      for (Class<?> type : PublicApiTest.types()) {
        callables(type).forEach(called -> taken.addAll(takenNulls(called, samples)));
      }
      assertThat(taken).as("arguments that may be null").isEmpty();
    }
  }

  /** An error is thrown with what is known; an interface is for others to implement. */
  private static Stream<Executable> callables(Class<?> type) {
    if (Throwable.class.isAssignableFrom(type)) {
      return Stream.empty();
    }
    return Stream.concat(
            Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods()))
        .filter(called -> Modifier.isPublic(called.getModifiers()) && !called.isSynthetic())
        .filter(called -> !Modifier.isAbstract(called.getModifiers()))
        .filter(called -> !type.isInterface() || Modifier.isStatic(called.getModifiers()))
        .filter(called -> !called.getName().equals("equals"));
  }

  /** The parameters, by name, that take null beside sound values of the others. */
  private static List<String> takenNulls(Executable called, SampleArguments samples) {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < called.getParameterCount(); i++) {
      Class<?> type = called.getParameterTypes()[i];
      if (!type.isPrimitive() && !refuses(called, i, samples)) {
        taken.add(
            called.getDeclaringClass().getName()
                + "."
                + called.getName()
                + " "
                + (i + 1)
                + ": "
                + type.getSimpleName());
      }
    }
    return taken;
  }

  private static boolean refuses(Executable called, int nulled, SampleArguments samples) {
    boolean isStatic = Modifier.isStatic(called.getModifiers());
    @Nullable Object on =
        called instanceof Method && !isStatic ? samples.of(called.getDeclaringClass()) : null;
    @Nullable Object[] arguments = samples.of(called);
    arguments[nulled] = null;
    try {
      SampleArguments.call(called, on, arguments);
      return false;
    } catch (NullPointerException e) {
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
