package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.onrecord.search.ActorCount;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.Suggestion;
import org.onrecord.search.Timeline;

/** Results of a search other than hits, as lines of JSON: facets, actors, timelines, summaries. */
public final class SearchJson {

  private SearchJson() {}

  public static String facet(String query, FacetCounts counts) {
    JsonObject line = JsonLine.of("facet");
    line.addProperty("query", query);
    line.addProperty("facet", counts.facet().label());
    line.add("values", values(counts.values()));
    line.addProperty("more", counts.more());
    return JsonLine.print(line);
  }

  public static String actor(String prefix, ActorCount actor) {
    JsonObject line = JsonLine.of("actor");
    line.addProperty("query", prefix);
    line.addProperty("name", actor.name());
    line.addProperty("kind", actor.kind().label());
    line.addProperty("articles", actor.articles());
    line.addProperty("mentions", actor.mentions());
    line.add("spellings", values(actor.spellings()));
    return JsonLine.print(line);
  }

  public static String timeline(String query, Timeline timeline) {
    JsonObject line = JsonLine.of("timeline");
    line.addProperty("query", query);
    line.addProperty("by", timeline.interval().label());
    JsonArray buckets = new JsonArray();
    for (Timeline.Bucket bucket : timeline.buckets()) {
      JsonObject object = new JsonObject();
      object.addProperty("first", bucket.first().toString());
      object.addProperty("count", bucket.count());
      buckets.add(object);
    }
    line.add("stretches", buckets);
    line.addProperty("undated", timeline.undated());
    line.addProperty("total", timeline.total());
    return JsonLine.print(line);
  }

  public static String summary(String query, SearchSummary summary) {
    JsonObject line = JsonLine.of("summary");
    line.addProperty("query", query);
    line.addProperty("shown", summary.shown());
    line.addProperty("total", summary.total());
    line.addProperty("undated", summary.undated());
    line.add("cursor", JsonLine.string(summary.cursor()));
    JsonArray suggestions = new JsonArray();
    for (Suggestion suggestion : summary.suggestions()) {
      JsonObject object = new JsonObject();
      object.addProperty("word", suggestion.word());
      object.addProperty("instead", suggestion.replacement());
      suggestions.add(object);
    }
    line.add("suggestions", suggestions);
    line.add("ignored", JsonLine.strings(summary.ignored()));
    line.add("widened", JsonLine.strings(summary.widened()));
    return JsonLine.print(line);
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
}
