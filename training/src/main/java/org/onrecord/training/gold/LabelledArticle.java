package org.onrecord.training.gold;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Article;

/** An article with labelled quotes, read from the lines of a {@code .jsonl} of PolNeAR's form. */
public record LabelledArticle(String id, String text, List<AttributedQuote> quotes) {

  /** The articles of a file; offsets are turned from code points into UTF-16. */
  public static List<LabelledArticle> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(LabelledArticle::parse).toList();
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  /** The article without its labels: the text begins with the title, and is all body. */
  public Article unread() {
    return Article.builder(id).body(text).build();
  }

  private static LabelledArticle parse(String line) {
    JsonObject article = JsonParser.parseString(line).getAsJsonObject();
    String text = article.get("text").getAsString();
    CodePoints points = new CodePoints(text);
    List<AttributedQuote> quotes = new ArrayList<>();
    for (JsonElement element : article.getAsJsonArray("quotes")) {
      JsonObject quote = element.getAsJsonObject();
      quotes.add(
          AttributedQuote.labelled(
              parts(quote, points),
              quote.get("type").getAsString(),
              speaker(quote, points),
              quotes.size() + 1));
    }
    return new LabelledArticle(article.get("id").getAsString(), text, quotes);
  }

  private static Optional<AttributedQuote.Source> speaker(JsonObject quote, CodePoints points) {
    if (!isPresent(quote, "speaker")) {
      return Optional.empty();
    }
    JsonObject speaker = quote.getAsJsonObject("speaker");
    Optional<String> resolved =
        isPresent(speaker, "resolved")
            ? Optional.of(speaker.get("resolved").getAsString())
            : Optional.empty();
    return Optional.of(
        new AttributedQuote.Source(
            parts(speaker, points),
            speaker.get("text").getAsString(),
            resolved,
            isTrue(speaker, "auto"),
            isTrue(speaker, "first_absent")));
  }

  private static List<Stretch> parts(JsonObject object, CodePoints points) {
    List<Stretch> parts = new ArrayList<>();
    if (isPresent(object, "parts")) {
      for (JsonElement part : object.getAsJsonArray("parts")) {
        JsonArray pair = part.getAsJsonArray();
        parts.add(stretch(pair.get(0), pair.get(1), points));
      }
    }
    if (parts.isEmpty()) {
      parts.add(stretch(object.get("start"), object.get("end"), points));
    }
    return parts;
  }

  private static Stretch stretch(JsonElement start, JsonElement end, CodePoints points) {
    return new Stretch(points.utf16(start.getAsInt()), points.utf16(end.getAsInt()));
  }

  private static boolean isPresent(JsonObject object, String name) {
    return object.has(name) && !object.get(name).isJsonNull();
  }

  private static boolean isTrue(JsonObject object, String name) {
    return isPresent(object, name) && object.get(name).getAsBoolean();
  }
}
