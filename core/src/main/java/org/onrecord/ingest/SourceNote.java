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
import org.onrecord.store.NoteKeys;

/**
 * What the index records about a source, to skip it if unchanged.
 *
 * @param version the version of the source, reader and annotator
 * @param articles the number of articles processed
 * @param isComplete whether the source was read completely; otherwise the run was stopped there
 * @param hidden the ids of its articles that are not indexed because another source has them
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

  /** The notes of an index, by source name. */
  static ImmutableSortedMap<String, SourceNote> all(NewsIndex index) {
    ImmutableSortedMap.Builder<String, SourceNote> all = ImmutableSortedMap.naturalOrder();
    index.sources().notes().forEach((source, note) -> all.put(source, parse(note)));
    return all.buildOrThrow();
  }

  /** Whether the source is unchanged. */
  boolean isCurrent(String now) {
    return isComplete && version.equals(now);
  }

  /**
   * The number of articles that need not be annotated again, because an earlier run was stopped
   * after them.
   */
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
    if (text.startsWith(NoteKeys.READ_AGAIN)) {
      SourceNote before = parse(text.substring(NoteKeys.READ_AGAIN.length()));
      return new SourceNote(before.version, 0, false, before.hidden, before.problems);
    }
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
