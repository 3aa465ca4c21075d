package org.onrecord.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.annotate.Aliases;
import org.onrecord.annotate.Finding;
import org.onrecord.annotate.Rule;
import org.onrecord.ingest.IngestReport;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.ArticleJson;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.ActorCount;
import org.onrecord.search.CheckReport;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.Highlight;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Range;
import org.onrecord.search.Salvage;
import org.onrecord.search.Stats;
import org.onrecord.search.Suggestion;
import org.onrecord.search.Timeline;

/**
 * Results for programs: a JSON object a line. Every line has a {@code schema} and a {@code type};
 * what is unknown is null; offsets are UTF-16, {@code [start, end)}, into the part of the article
 * that {@code in} names. Lines may gain fields; a change that breaks readers raises {@code schema}.
 */
final class JsonLines {

  private static final int SCHEMA = 1;

  private JsonLines() {}

  static String article(Article article) {
    return exported(ArticleJson.toJson(article));
  }

  /** A line that core wrote, made safe for terminals. */
  static String exported(String line) {
    return safe(line);
  }

  /** The article, each of its quotes with the rule that found the speaker if there are reasons. */
  static String article(Article article, List<Finding> reasons) {
    if (reasons.isEmpty()) {
      return article(article);
    }
    JsonObject line = JsonParser.parseString(ArticleJson.toJson(article)).getAsJsonObject();
    JsonArray quotes = line.getAsJsonArray("quotes");
    for (int i = 0; i < reasons.size(); i++) {
      quotes.get(i).getAsJsonObject().add("rule", string(reasons.get(i).rule().map(Rule::label)));
    }
    return print(line);
  }

  static String hit(String query, Hit hit) {
    Article article = hit.article();
    JsonObject line = line("hit");
    line.addProperty("query", query);
    line.addProperty("rank", hit.rank());
    line.add("score", score(hit.score()));
    line.addProperty("id", article.id());
    line.addProperty("title", article.title());
    line.add("authors", strings(article.authors()));
    line.add("published", published(article.published()));
    line.add("outlet", string(article.outlet()));
    line.add("url", string(article.url()));
    line.add("file", string(article.file()));
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
    return print(line);
  }

  static String quote(String query, QuoteHit hit) {
    return print(quoteObject(query, hit));
  }

  static String facet(String query, FacetCounts counts) {
    JsonObject line = line("facet");
    line.addProperty("query", query);
    line.addProperty("facet", counts.facet().label());
    line.add("values", values(counts.values()));
    line.addProperty("more", counts.more());
    return print(line);
  }

  static String actor(String prefix, ActorCount actor) {
    JsonObject line = line("actor");
    line.addProperty("query", prefix);
    line.addProperty("name", actor.name());
    line.addProperty("kind", actor.kind().label());
    line.addProperty("articles", actor.articles());
    line.addProperty("mentions", actor.mentions());
    line.add("spellings", values(actor.spellings()));
    return print(line);
  }

  static String timeline(String query, Timeline timeline) {
    JsonObject line = line("timeline");
    line.addProperty("query", query);
    line.addProperty("by", timeline.step().label());
    JsonArray stretches = new JsonArray();
    for (Timeline.Stretch stretch : timeline.stretches()) {
      JsonObject object = new JsonObject();
      object.addProperty("first", stretch.first().toString());
      object.addProperty("count", stretch.count());
      stretches.add(object);
    }
    line.add("stretches", stretches);
    line.addProperty("undated", timeline.undated());
    line.addProperty("total", timeline.total());
    return print(line);
  }

  static String summary(String query, Outcome outcome) {
    JsonObject line = line("summary");
    line.addProperty("query", query);
    line.addProperty("shown", outcome.shown());
    line.addProperty("total", outcome.total());
    line.addProperty("undated", outcome.undated());
    line.add("cursor", string(outcome.cursor()));
    JsonArray suggestions = new JsonArray();
    for (Suggestion suggestion : outcome.suggestions()) {
      JsonObject object = new JsonObject();
      object.addProperty("word", suggestion.word());
      object.addProperty("instead", suggestion.instead());
      suggestions.add(object);
    }
    line.add("suggestions", suggestions);
    line.add("ignored", strings(outcome.ignored()));
    return print(line);
  }

  static String problem(UnreadableArticle problem) {
    JsonObject line = line("problem");
    line.addProperty("source", problem.source());
    line.addProperty("reason", problem.reason());
    return print(line);
  }

  static String summary(IngestReport report) {
    JsonObject line = line("summary");
    line.addProperty("sources", report.sources());
    line.addProperty("unchanged", report.unchanged());
    line.addProperty("gone", report.gone());
    line.addProperty("pruned", report.pruned());
    line.addProperty("articles", report.articles());
    line.addProperty("replaced", report.replaced());
    line.addProperty("copies", report.copies());
    line.addProperty("interrupted", report.interrupted());
    line.addProperty("discarded", report.discarded());
    line.addProperty("skipped", report.skipped().size());
    line.addProperty("problems", report.problems().size());
    return print(line);
  }

  static String stats(String index, Stats stats, Aliases aliases, List<FacetCounts.Value> outlets) {
    JsonObject line = line("stats");
    line.addProperty("index", index);
    line.add("label", string(stats.label()));
    line.addProperty("articles", stats.articles());
    line.addProperty("undated", stats.undated());
    line.addProperty("quotes", stats.quotes());
    line.addProperty("attributed", stats.attributed());
    line.addProperty("actors", stats.actors());
    line.add("earliest", string(stats.earliest()));
    line.add("latest", string(stats.latest()));
    line.addProperty("bytes", stats.bytes());
    line.addProperty("index_schema", stats.schema());
    JsonObject articles = new JsonObject();
    outlets.forEach(outlet -> articles.addProperty(outlet.value(), outlet.count()));
    line.add("outlets", articles);
    line.add("aliases", aliases.isEmpty() ? JsonNull.INSTANCE : object(aliases));
    return print(line);
  }

  private static JsonObject object(Aliases aliases) {
    JsonObject object = new JsonObject();
    object.addProperty("names", aliases.names());
    object.addProperty("variants", aliases.variants());
    object.addProperty("digest", aliases.digest());
    return object;
  }

  static String version(String version, String java) {
    JsonObject line = line("version");
    line.addProperty("version", version);
    line.addProperty("java", java);
    return print(line);
  }

  static String check(CheckReport report) {
    JsonObject line = line("check");
    line.addProperty("articles", report.articles());
    line.addProperty("quotes", report.quotes());
    line.add("problems", strings(report.problems()));
    return print(line);
  }

  static String salvage(Salvage salvage) {
    JsonObject line = line("repair");
    line.addProperty("kept", salvage.kept());
    line.add("lost", salvage.lost().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
    line.addProperty("damaged", salvage.aside().toString());
    return print(line);
  }

  static String removed(long articles) {
    JsonObject line = line("summary");
    line.addProperty("removed", articles);
    return print(line);
  }

  static String digest(String digest) {
    JsonObject line = line("digest");
    line.addProperty("digest", digest);
    return print(line);
  }

  static String failure(String reason) {
    JsonObject line = line("failure");
    line.addProperty("reason", reason);
    return print(line);
  }

  static String summary(int searches, int failures) {
    JsonObject line = line("summary");
    line.addProperty("searches", searches);
    line.addProperty("failures", failures);
    return print(line);
  }

  private static JsonObject quoteObject(String query, QuoteHit hit) {
    Article article = hit.article();
    Optional<Span> span = hit.quote().span();
    JsonObject line = line("quote");
    line.addProperty("query", query);
    line.addProperty("rank", hit.rank());
    line.add("score", score(hit.score()));
    line.addProperty("article", article.id());
    line.addProperty("title", article.title());
    line.add("published", published(article.published()));
    line.add("in", string(span.map(place -> place.in().label())));
    line.add("start", number(span.map(Span::start)));
    line.add("end", number(span.map(Span::end)));
    line.addProperty("text", hit.text());
    line.addProperty("kind", hit.quote().kind().label());
    line.addProperty("utterance", hit.quote().utterance());
    line.add("speaker", hit.quote().speaker().map(JsonLines::speaker).orElse(JsonNull.INSTANCE));
    line.add("outlet", string(article.outlet()));
    line.add("url", string(article.url()));
    line.add("authors", strings(article.authors()));
    line.add("ranges", ranges(hit.ranges()));
    line.add(
        "context", hit.context().map(place -> passage(article, place)).orElse(JsonNull.INSTANCE));
    JsonArray copies = new JsonArray();
    hit.copies().forEach(copy -> copies.add(copy(copy)));
    line.add("copies", copies);
    hit.explanation().ifPresent(why -> line.add("explanation", ExplanationJson.of(why)));
    return line;
  }

  private static JsonElement passage(Article article, Span span) {
    JsonObject object = new JsonObject();
    object.addProperty("in", span.in().label());
    object.addProperty("start", span.start());
    object.addProperty("end", span.end());
    object.addProperty("text", span.of(article.text(span.in())));
    return object;
  }

  private static JsonObject copy(QuoteHit.Copy copy) {
    Optional<Span> span = copy.quote().span();
    JsonObject object = new JsonObject();
    object.addProperty("article", copy.article().id());
    object.addProperty("title", copy.article().title());
    object.add("published", published(copy.article().published()));
    object.add("outlet", string(copy.article().outlet()));
    object.add("url", string(copy.article().url()));
    object.add("in", string(span.map(place -> place.in().label())));
    object.add("start", number(span.map(Span::start)));
    object.add("end", number(span.map(Span::end)));
    return object;
  }

  private static JsonObject copy(Article article) {
    JsonObject object = new JsonObject();
    object.addProperty("id", article.id());
    object.addProperty("title", article.title());
    object.add("published", published(article.published()));
    object.add("outlet", string(article.outlet()));
    object.add("url", string(article.url()));
    return object;
  }

  static JsonElement speaker(Speaker speaker) {
    JsonObject object = new JsonObject();
    object.addProperty("text", speaker.text());
    object.addProperty("name", speaker.name());
    object.add("organization", string(speaker.organization()));
    object.addProperty("confidence", speaker.confidence());
    return object;
  }

  private static JsonObject highlight(Highlight highlight) {
    JsonObject object = new JsonObject();
    object.addProperty("in", highlight.span().in().label());
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

  /** A date as {@link ArticleJson} writes it, so that a name means one thing in every line. */
  private static JsonElement published(Optional<Published> published) {
    if (published.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    Published known = published.get();
    String time =
        known.time().map(Object::toString).orElse("")
            + known.offset().map(Object::toString).orElse("");
    JsonObject object = new JsonObject();
    object.add("date", string(known.date()));
    object.add("time", string(time.isEmpty() ? Optional.empty() : Optional.of(time)));
    object.addProperty("source", known.source().label());
    object.addProperty("confidence", known.confidence());
    object.addProperty("raw", known.raw());
    object.add("earliest", string(known.earliest()));
    object.add("latest", string(known.latest()));
    return object;
  }

  private static JsonObject line(String type) {
    JsonObject line = new JsonObject();
    line.addProperty("schema", SCHEMA);
    line.addProperty("type", type);
    return line;
  }

  private static JsonArray values(List<FacetCounts.Value> counts) {
    JsonArray values = new JsonArray();
    for (FacetCounts.Value value : counts) {
      JsonObject object = new JsonObject();
      object.addProperty("value", value.value());
      object.addProperty("count", value.count());
      values.add(object);
    }
    return values;
  }

  private static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private static JsonElement string(Optional<?> value) {
    return value
        .<JsonElement>map(known -> new JsonPrimitive(known.toString()))
        .orElse(JsonNull.INSTANCE);
  }

  private static JsonElement number(Optional<Integer> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  /** A score with as many digits as it has: most are floats, and a float as a double has noise. */
  private static JsonPrimitive score(double score) {
    float single = (float) score;
    return single == score ? new JsonPrimitive(single) : new JsonPrimitive(score);
  }

  private static String print(JsonObject line) {
    return safe(line.toString());
  }

  /**
   * Escapes what Gson lets pass: delete and C1 controls, which a terminal obeys, and halves of
   * surrogate pairs, which have no UTF-8. Outside of strings a line has none of them.
   */
  private static String safe(String line) {
    StringBuilder safe = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isISOControl(c) || Plain.isLoneSurrogate(line, i)) {
        safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }
}
