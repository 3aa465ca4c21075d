package org.onrecord.ingest;

import com.google.common.collect.ImmutableSortedMap;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.read.UnreadableArticle;

/**
 * What an index remembers of a source, so that it is read again only if that could change anything.
 *
 * @param version of what was read, and how
 * @param articles how many articles of it were dealt with
 * @param isComplete whether that was all; if not, the run was stopped there
 * @param hidden the ids of its articles that are not in the index since another source has them too
 * @param problems what was not read, to be reported again
 */
record SourceNote(
    String version,
    int articles,
    boolean isComplete,
    List<String> hidden,
    List<UnreadableArticle> problems) {

  SourceNote {
    hidden = List.copyOf(hidden);
    problems = List.copyOf(problems);
  }

  /** What an index remembers, by the names of the sources. */
  static ImmutableSortedMap<String, SourceNote> all(NewsIndex index) {
    ImmutableSortedMap.Builder<String, SourceNote> all = ImmutableSortedMap.naturalOrder();
    index.sources().notes().forEach((source, note) -> all.put(source, parse(note)));
    return all.buildOrThrow();
  }

  /** Whether nothing can have changed since. */
  boolean isCurrent(String now) {
    return isComplete && version.equals(now);
  }

  /** How many articles need not be annotated again: a run was stopped after them. */
  int completedArticles(String now) {
    return version.equals(now) ? articles : 0;
  }

  /** The same with one more article hidden by another source. */
  SourceNote withHidden(String id) {
    List<String> more = new ArrayList<>(hidden);
    if (!more.contains(id)) {
      more.add(id);
    }
    return new SourceNote(version, articles, isComplete, more, problems);
  }

  void save(NewsIndex index, String source) {
    JsonObject note = new JsonObject();
    note.addProperty("version", version);
    note.addProperty("articles", articles);
    note.addProperty("whole", isComplete);
    JsonArray ids = new JsonArray();
    hidden.forEach(ids::add);
    note.add("hidden", ids);
    JsonArray unread = new JsonArray();
    for (UnreadableArticle problem : problems) {
      JsonArray pair = new JsonArray();
      pair.add(problem.source());
      pair.add(problem.reason());
      unread.add(pair);
    }
    note.add("problems", unread);
    index.sources().note(source, note.toString());
  }

  private static SourceNote parse(String text) {
    JsonObject note = JsonParser.parseString(text).getAsJsonObject();
    List<String> hidden = new ArrayList<>();
    for (JsonElement id : note.getAsJsonArray("hidden")) {
      hidden.add(id.getAsString());
    }
    List<UnreadableArticle> problems = new ArrayList<>();
    for (JsonElement problem : note.getAsJsonArray("problems")) {
      JsonArray pair = problem.getAsJsonArray();
      problems.add(new UnreadableArticle(pair.get(0).getAsString(), pair.get(1).getAsString()));
    }
    return new SourceNote(
        note.get("version").getAsString(),
        note.get("articles").getAsInt(),
        note.get("whole").getAsBoolean(),
        hidden,
        problems);
  }
}
