package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

/**
 * Reads one file of each kind that was once read wrongly. What is right, and why, is in a file
 * beside it: the articles in order, each with the fields that are compared, and a part of the
 * message if there is a problem. A value of null is an absent value.
 */
class ReadingCasesTest {

  private static final String EXPECTED = ".expected.json";

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(EXPECTED))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path folder() {
    try {
      return Path.of(requireNonNull(ReadingCasesTest.class.getResource("cases")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the test resources are not in a folder", e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aFileIsReadAsDescribed(String name) throws IOException {
    JsonObject expected =
        JsonParser.parseString(Files.readString(folder().resolve(name + EXPECTED), UTF_8))
            .getAsJsonObject();

    CollectingSink read = CollectingSink.from(name, Files.readAllBytes(folder().resolve(name)));

    SoftAssertions softly = new SoftAssertions();
    if (expected.has("problem")) {
      softly.assertThat(read.messages()).hasSize(1);
      softly
          .assertThat(String.join("\n", read.messages()))
          .contains(expected.get("problem").getAsString());
    } else {
      softly.assertThat(read.messages()).isEmpty();
    }
    JsonArray articles = expected.getAsJsonArray("articles");
    softly.assertThat(read.articles).hasSize(articles.size());
    for (int i = 0; i < Math.min(articles.size(), read.articles.size()); i++) {
      for (Map.Entry<String, JsonElement> field : articles.get(i).getAsJsonObject().entrySet()) {
        compare(read.articles.get(i), field.getKey(), field.getValue(), softly);
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void anIdIsUniqueWithinAFile(String name) throws IOException {
    CollectingSink read = CollectingSink.from(name, Files.readAllBytes(folder().resolve(name)));

    assertThat(read.articles.stream().map(Article::id)).doesNotHaveDuplicates();
  }

  private static void compare(
      Article article, String field, JsonElement expected, SoftAssertions softly) {
    switch (field) {
      case "title" -> softly.assertThat(article.title()).as(field).isEqualTo(text(expected));
      case "standfirst" ->
          softly.assertThat(article.standfirst()).as(field).isEqualTo(text(expected));
      case "authors" -> softly.assertThat(article.authors()).as(field).isEqualTo(texts(expected));
      case "date" ->
          softly
              .assertThat(article.published().flatMap(Published::date).map(LocalDate::toString))
              .as(field)
              .isEqualTo(optional(expected));
      case "outlet" -> softly.assertThat(article.outlet()).as(field).isEqualTo(optional(expected));
      case "url" -> softly.assertThat(article.url()).as(field).isEqualTo(optional(expected));
      case "language" ->
          softly.assertThat(article.language()).as(field).isEqualTo(optional(expected));
      case "body_starts" -> softly.assertThat(line(article)).as(field).startsWith(text(expected));
      case "body_ends" -> softly.assertThat(line(article)).as(field).endsWith(text(expected));
      case "body_contains" ->
          texts(expected)
              .forEach(text -> softly.assertThat(line(article)).as(field).contains(text));
      case "paragraphs" ->
          softly.assertThat(article.body().split("\n\n")).as(field).hasSize(expected.getAsInt());
      default -> throw new IllegalArgumentException("unknown field " + field);
    }
  }

  private static String line(Article article) {
    return article.body().replaceAll("\\s+", " ");
  }

  private static Optional<String> optional(JsonElement expected) {
    return expected.isJsonNull() ? Optional.empty() : Optional.of(expected.getAsString());
  }

  private static String text(JsonElement expected) {
    return optional(expected).orElse("");
  }

  private static List<String> texts(JsonElement expected) {
    return expected.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }
}
