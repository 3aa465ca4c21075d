package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.ArticleJson;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Range;

/** Article and quote hits as lines of JSON. */
public final class HitJson {

  private HitJson() {}

  public static String hit(String query, Hit hit) {
    Article article = hit.article();
    JsonObject line = JsonLine.of("hit");
    line.addProperty("query", query);
    line.addProperty("rank", hit.rank());
    line.add("score", JsonLine.score(hit.score()));
    line.addProperty("id", article.id());
    line.addProperty("title", article.title());
    line.add("authors", JsonLine.strings(article.authors()));
    line.add("published", published(article.published()));
    line.add("outlet", JsonLine.string(article.outlet()));
    line.add("url", JsonLine.string(article.url()));
    line.add("file", JsonLine.string(article.file()));
    JsonArray highlights = new JsonArray();
    hit.highlights().forEach(highlight -> highlights.add(highlight(highlight)));
    line.add("highlights", highlights);
    JsonArray quotes = new JsonArray();
    hit.quotes().forEach(quote -> quotes.add(quoteObject(query, quote)));
    line.add("quotes", quotes);
    JsonArray copies = new JsonArray();
    hit.copies().forEach(copy -> copies.add(copy(copy)));
    line.add("copies", copies);
    hit.explanation().ifPresent(why -> line.add("explanation", ExplanationJson.of(why)));
    return JsonLine.print(line);
  }

  public static String quote(String query, QuoteHit hit) {
    return JsonLine.print(quoteObject(query, hit));
  }

  /** A quote of an export, which has neither query nor rank. */
  public static String exported(Article article, Quote quote) {
    JsonObject line = JsonLine.of("quote");
    addQuote(article, quote, quote.text(), line);
    return JsonLine.print(line);
  }

  private static JsonObject quoteObject(String query, QuoteHit hit) {
    JsonObject line = JsonLine.of("quote");
    line.addProperty("query", query);
    line.addProperty("rank", hit.rank());
    line.add("score", JsonLine.score(hit.score()));
    Article article = hit.article();
    addQuote(article, hit.quote(), hit.text(), line);
    line.add("ranges", ranges(hit.ranges()));
    line.add(
        "context",
        hit.context().map(context -> passage(article, context)).orElse(JsonNull.INSTANCE));
    JsonArray copies = new JsonArray();
    hit.copies().forEach(copy -> copies.add(copy(copy)));
    line.add("copies", copies);
    hit.explanation().ifPresent(why -> line.add("explanation", ExplanationJson.of(why)));
    return line;
  }

  private static void addQuote(Article article, Quote quote, String text, JsonObject line) {
    Optional<Span> span = quote.span();
    line.addProperty("article", article.id());
    line.addProperty("title", article.title());
    line.add("published", published(article.published()));
    line.add("in", JsonLine.string(span.map(place -> place.part().label())));
    line.add("start", JsonLine.number(span.map(Span::start)));
    line.add("end", JsonLine.number(span.map(Span::end)));
    line.addProperty("text", text);
    line.addProperty("kind", quote.kind().label());
    line.addProperty("utterance", quote.utterance());
    line.add("speaker", quote.speaker().map(HitJson::speaker).orElse(JsonNull.INSTANCE));
    line.add("outlet", JsonLine.string(article.outlet()));
    line.add("url", JsonLine.string(article.url()));
    line.add("authors", JsonLine.strings(article.authors()));
    line.add("cue", JsonLine.string(quote.cue().map(Cue::text)));
  }

  private static JsonElement passage(Article article, Span span) {
    JsonObject object = new JsonObject();
    object.addProperty("in", span.part().label());
    object.addProperty("start", span.start());
    object.addProperty("end", span.end());
    object.addProperty("text", span.coveredText(article.text(span.part())));
    return object;
  }

  private static JsonObject copy(QuoteHit.Copy copy) {
    Optional<Span> span = copy.quote().span();
    JsonObject object = new JsonObject();
    object.addProperty("article", copy.article().id());
    object.addProperty("title", copy.article().title());
    object.add("published", published(copy.article().published()));
    object.add("outlet", JsonLine.string(copy.article().outlet()));
    object.add("url", JsonLine.string(copy.article().url()));
    object.add("in", JsonLine.string(span.map(place -> place.part().label())));
    object.add("start", JsonLine.number(span.map(Span::start)));
    object.add("end", JsonLine.number(span.map(Span::end)));
    return object;
  }

  private static JsonObject copy(Article article) {
    JsonObject object = new JsonObject();
    object.addProperty("id", article.id());
    object.addProperty("title", article.title());
    object.add("published", published(article.published()));
    object.add("outlet", JsonLine.string(article.outlet()));
    object.add("url", JsonLine.string(article.url()));
    return object;
  }

  static JsonElement speaker(Speaker speaker) {
    JsonObject object = new JsonObject();
    object.addProperty("text", speaker.text());
    object.addProperty("name", speaker.name());
    object.add("organization", JsonLine.string(speaker.organization()));
    object.addProperty("confidence", speaker.confidence());
    return object;
  }

  private static JsonObject highlight(Highlight highlight) {
    JsonObject object = new JsonObject();
    object.addProperty("in", highlight.span().part().label());
    object.addProperty("start", highlight.span().start());
    object.addProperty("end", highlight.span().end());
    object.addProperty("text", highlight.text());
    object.add("ranges", ranges(highlight.ranges()));
    return object;
  }

  private static JsonArray ranges(List<Range> ranges) {
    JsonArray array = new JsonArray();
    for (Range range : ranges) {
      JsonArray ends = new JsonArray();
      ends.add(range.start());
      ends.add(range.end());
      array.add(ends);
    }
    return array;
  }

  /** A date in the format of {@link ArticleJson}, so that a key has one meaning in all lines. */
  static JsonElement published(Optional<Published> published) {
    if (published.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    Published known = published.get();
    String time =
        known.time().map(Object::toString).orElse("")
            + known.offset().map(Object::toString).orElse("");
    JsonObject object = new JsonObject();
    object.add("date", JsonLine.string(known.date()));
    object.add("time", JsonLine.string(time.isEmpty() ? Optional.empty() : Optional.of(time)));
    object.addProperty("source", known.source().label());
    object.addProperty("confidence", known.confidence());
    object.addProperty("raw", known.raw());
    object.add("earliest", JsonLine.string(known.earliest()));
    object.add("latest", JsonLine.string(known.latest()));
    return object;
  }
}
