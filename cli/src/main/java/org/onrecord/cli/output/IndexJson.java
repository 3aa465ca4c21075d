package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.onrecord.annotate.Aliases;
import org.onrecord.ingest.IngestReport;
import org.onrecord.ingest.SourceResult;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.RepairReport;
import org.onrecord.search.Stats;

/** Results of commands on an index as lines of JSON. */
public final class IndexJson {

  private IndexJson() {}

  public static String problem(UnreadableArticle problem) {
    JsonObject line = JsonLine.of("problem");
    line.addProperty("source", problem.source());
    line.addProperty("reason", problem.reason());
    return JsonLine.print(line);
  }

  public static String summary(IngestReport report) {
    JsonObject line = JsonLine.of("summary");
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
    line.add("replaced_ids", JsonLine.strings(report.replacedIds()));
    line.addProperty("kept", report.kept());
    return JsonLine.print(line);
  }

  /** What became of a source. */
  static String source(SourceResult result) {
    JsonObject line = JsonLine.of("source");
    line.addProperty("source", result.name());
    line.addProperty("outcome", result.outcome().label());
    line.addProperty("articles", result.articles());
    line.add("added", JsonLine.strings(result.added()));
    line.add("changed", JsonLine.strings(result.changed()));
    line.add("removed", JsonLine.strings(result.removed()));
    line.add(
        "problems",
        JsonLine.strings(result.problems().stream().map(UnreadableArticle::reason).toList()));
    return JsonLine.print(line);
  }

  public static String stats(
      String index, Stats stats, Aliases aliases, List<FacetCounts.Value> outlets) {
    JsonObject line = JsonLine.of("stats");
    line.addProperty("index", index);
    line.add("label", JsonLine.string(stats.label()));
    line.addProperty("articles", stats.articles());
    line.addProperty("undated", stats.undated());
    line.addProperty("quotes", stats.quotes());
    line.addProperty("attributed", stats.attributed());
    line.addProperty("actors", stats.actors());
    line.add("earliest", JsonLine.string(stats.earliest()));
    line.add("latest", JsonLine.string(stats.latest()));
    line.addProperty("bytes", stats.bytes());
    line.addProperty("index_schema", stats.schema());
    JsonObject articles = new JsonObject();
    outlets.forEach(outlet -> articles.addProperty(outlet.value(), outlet.count()));
    line.add("outlets", articles);
    line.add("aliases", aliases.isEmpty() ? JsonNull.INSTANCE : object(aliases));
    return JsonLine.print(line);
  }

  private static JsonObject object(Aliases aliases) {
    JsonObject object = new JsonObject();
    object.addProperty("names", aliases.names());
    object.addProperty("variants", aliases.variants());
    object.addProperty("digest", aliases.digest());
    return object;
  }

  public static String version(String version, String java) {
    JsonObject line = JsonLine.of("version");
    line.addProperty("version", version);
    line.addProperty("java", java);
    return JsonLine.print(line);
  }

  public static String repair(RepairReport repair) {
    JsonObject line = JsonLine.of("repair");
    line.addProperty("kept", repair.kept());
    line.add("lost", repair.lost().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
    line.addProperty("damaged", repair.intact() ? null : repair.damagedFiles().toString());
    line.addProperty("intact", repair.intact());
    return JsonLine.print(line);
  }

  /** The id of an article that would be removed. */
  public static String removable(String id) {
    JsonObject line = JsonLine.of("removable");
    line.addProperty("id", id);
    return JsonLine.print(line);
  }

  /** Copies of a removed article that are still in the index. */
  public static String copies(String id, Iterable<String> copies) {
    JsonObject line = JsonLine.of("copies");
    line.addProperty("id", id);
    JsonArray ids = new JsonArray();
    copies.forEach(ids::add);
    line.add("copies", ids);
    return JsonLine.print(line);
  }

  public static String removed(long articles) {
    JsonObject line = JsonLine.of("summary");
    line.addProperty("removed", articles);
    return JsonLine.print(line);
  }

  public static String digest(String digest) {
    JsonObject line = JsonLine.of("digest");
    line.addProperty("digest", digest);
    return JsonLine.print(line);
  }
}
