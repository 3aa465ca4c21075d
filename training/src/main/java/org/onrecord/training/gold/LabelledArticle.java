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

/** An article with labelled quotes, from a line of JSON in the format of our PolNeAR files. */
public record LabelledArticle(String id, String text, List<AttributedQuote> quotes) {

  /** Reads the articles of a file; offsets are converted from code points to UTF-16. */
  public static List<LabelledArticle> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).map(LabelledArticle::parse).toList();
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  /** The article without its labels; the whole text, including the title, is its body. */
  public Article unannotated() {
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
              quotes.size() + 1,
              isPresent(quote, "cue")
                  ? quote.getAsJsonObject("cue").get("text").getAsString()
                  : ""));
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

  private static List<TextSpan> parts(JsonObject object, CodePoints points) {
    List<TextSpan> parts = new ArrayList<>();
    if (isPresent(object, "parts")) {
      for (JsonElement part : object.getAsJsonArray("parts")) {
        JsonArray pair = part.getAsJsonArray();
        parts.add(span(pair.get(0), pair.get(1), points));
      }
    }
    if (parts.isEmpty()) {
      parts.add(span(object.get("start"), object.get("end"), points));
    }
    return parts;
  }

  private static TextSpan span(JsonElement start, JsonElement end, CodePoints points) {
    return new TextSpan(points.utf16(start.getAsInt()), points.utf16(end.getAsInt()));
  }

  private static boolean isPresent(JsonObject object, String name) {
    return object.has(name) && !object.get(name).isJsonNull();
  }

  private static boolean isTrue(JsonObject object, String name) {
    return isPresent(object, name) && object.get(name).getAsBoolean();
  }
}
