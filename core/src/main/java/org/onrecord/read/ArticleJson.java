package org.onrecord.read;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.json.AnnotationJson;
import org.onrecord.read.json.JsonArticle;

/**
 * An article as a line of JSON, which {@link ArticleReader} reads back without loss.
 *
 * <pre>{@code
 * {"schema":1,"type":"article","file":…,"id":…,"title":…,"standfirst":…,"authors":[…],
 *  "published":null|{"date","time","source","confidence","raw","earliest","latest"},
 *  "outlet":…,"url":…,"language":…,"section":…,"body":…,
 *  "actors":[{"name","kind","mentions":[{"in","start","end","text","form"}]}],
 *  "quotes":[{"in","start","end","text","kind","utterance","clause":null|{"start","end"},
 *             "cue":null|{"start","end","text"},
 *             "speaker":null|{"start","end","text","name","organization","confidence"}}],
 *  "attributes":{"name":["value"]}}
 * }</pre>
 *
 * <p>Offsets are UTF-16, {@code [start, end)}. {@code actors} and {@code quotes} are present,
 * possibly empty, if the article carries that layer. Quotes with equal {@code utterance} are one
 * utterance. A clause, cue or speaker in another part than its quote has {@code in}; without a
 * span, offsets are null. Fields may be added; an incompatible change raises {@code schema}.
 *
 * <p>The reader accepts the same fields in records of others, more leniently: {@code text} for
 * {@code body}, {@code author} for {@code authors}, {@code date} for {@code published}, dates as
 * strings, actors, quotes and speakers as plain strings, attributes as single values. Title and
 * body are not modified, so that offsets are valid. A record without {@code id} gets its {@code
 * url}, or its file and a digest of title and body, as id.
 */
public final class ArticleJson {

  private ArticleJson() {}

  /**
   * Writes an article.
   *
   * @param article the article, with or without annotations
   * @return one line of JSON, without a line end
   */
  public static String toJson(Article article) {
    StringWriter line = new StringWriter(article.body().length() + 1024);
    try (JsonWriter out = new JsonWriter(line)) {
      out.setStrictness(Strictness.STRICT);
      out.setHtmlSafe(false);
      out.setFormattingStyle(FormattingStyle.COMPACT);
      write(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be written to", e);
    }
    return escapeLoneSurrogates(line.toString());
  }

  private static void write(Article article, JsonWriter out) throws IOException {
    out.beginObject();
    out.name("schema").value(JsonArticle.SCHEMA);
    out.name("type").value("article");
    optional(out, "file", article.file());
    out.name("id").value(article.id());
    out.name("title").value(article.title());
    out.name("standfirst").value(article.standfirst());
    strings(out.name("authors"), article.authors());
    published(article.published(), out.name("published"));
    optional(out, "outlet", article.outlet());
    optional(out, "url", article.url());
    optional(out, "language", article.language());
    optional(out, "section", article.section());
    out.name("body").value(article.body());
    if (article.layers().contains(Article.Layer.ACTORS) || !article.actors().isEmpty()) {
      AnnotationJson.actors(article.actors(), out.name("actors"));
    }
    if (article.layers().contains(Article.Layer.QUOTES) || !article.quotes().isEmpty()) {
      AnnotationJson.quotes(article.quotes(), out.name("quotes"));
    }
    out.name("attributes").beginObject();
    for (Map.Entry<String, List<String>> attribute : article.attributes().entrySet()) {
      strings(out.name(attribute.getKey()), attribute.getValue());
    }
    out.endObject().endObject();
  }

  private static void published(Optional<Published> published, JsonWriter out) throws IOException {
    if (published.isEmpty()) {
      out.nullValue();
      return;
    }
    Published when = published.get();
    String time =
        when.time().map(LocalTime::toString).orElse("")
            + when.offset().map(ZoneOffset::getId).orElse("");
    out.beginObject();
    optional(out, "date", when.date().map(LocalDate::toString));
    optional(out, "time", time.isEmpty() ? Optional.empty() : Optional.of(time));
    out.name("source").value(when.source().label());
    out.name("confidence").value(when.confidence());
    out.name("raw").value(when.raw());
    optional(out, "earliest", when.earliest().map(LocalDate::toString));
    optional(out, "latest", when.latest().map(LocalDate::toString));
    out.endObject();
  }

  private static void strings(JsonWriter out, List<String> values) throws IOException {
    out.beginArray();
    for (String value : values) {
      out.value(value);
    }
    out.endArray();
  }

  private static void optional(JsonWriter out, String name, Optional<String> value)
      throws IOException {
    out.name(name).value(value.orElse(null));
  }

  /** A lone surrogate is not a character: encoded as UTF-8 it would become a question mark. */
  private static String escapeLoneSurrogates(String line) {
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              ? i + 1 < line.length() && Character.isLowSurrogate(line.charAt(i + 1))
              : Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(line.charAt(i - 1));
      if (Character.isSurrogate(c) && !paired) {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
