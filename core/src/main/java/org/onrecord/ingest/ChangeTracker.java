package org.onrecord.ingest;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.SourceResult.Outcome;
import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.Origin;

/**
 * Tracks what a run changes, source by source. Looks up the source of every article of the index at
 * its start, and each article that is written. Holds the ids of the index. Not thread-safe.
 */
final class ChangeTracker {

  /** The source of articles that were added without one. */
  private static final String NONE = "";

  private final NewsIndex index;
  private final SetMultimap<String, String> idsBefore = HashMultimap.create();
  private final Set<String> before = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Map<String, Entry> entries = new TreeMap<>();

  ChangeTracker(NewsIndex index) {
    this.index = index;
    index.forEach(SearchRequest.everything(), article -> before.add(article.id()));
    for (String id : before) {
      idsBefore.put(index.sources().origin(id).map(Origin::source).orElse(NONE), id);
    }
  }

  /** What is known about a source so far. */
  private static final class Entry {
    private Outcome outcome = Outcome.READ;
    private int articles;
    private boolean keepsEarlier;
    private final Set<String> added = new TreeSet<>();
    private final Set<String> changed = new TreeSet<>();
    private final List<UnreadableArticle> problems = new ArrayList<>();
  }

  private Entry entry(String source) {
    return entries.computeIfAbsent(source, name -> new Entry());
  }

  /** An article of a source was read. */
  void read(String source) {
    entry(source).articles++;
  }

  /** An article is about to be written. */
  void written(String source, Article article) {
    String id = article.id();
    boolean isFirst = written.add(id);
    if (!before.contains(id)) {
      if (isFirst) {
        entry(source).added.add(id);
      }
    } else if (!isFirst || !index.get(id).equals(Optional.of(article))) {
      entry(source).changed.add(id);
    }
  }

  /** An article is in the index already, written by an interrupted run. */
  void known(String id) {
    written.add(id);
  }

  /** The articles that a source had before stay, because it was not read to its end. */
  void keepsEarlier(String source) {
    entry(source).keepsEarlier = true;
  }

  void problem(String source, UnreadableArticle problem) {
    entry(source).problems.add(problem);
  }

  void outcome(String source, Outcome outcome) {
    entry(source).outcome = outcome;
  }

  /**
   * The results, by name of the source.
   *
   * @param sources where the files came from
   * @param isRebuilt whether sources that were not read are no longer in the index
   */
  List<SourceResult> results(Sources sources, boolean isRebuilt) {
    if (isRebuilt) {
      Sets.difference(idsBefore.keySet(), Set.copyOf(entries.keySet()))
          .forEach(source -> outcome(source, Outcome.REMOVED));
    }
    List<SourceResult> results = new ArrayList<>(SourceResult.unread(sources));
    entries.forEach((source, entry) -> results.add(result(source, entry)));
    return results;
  }

  private SourceResult result(String source, Entry entry) {
    boolean isUnreadable =
        entry.outcome == Outcome.READ && entry.articles == 0 && !entry.problems.isEmpty();
    return new SourceResult(
        source,
        isUnreadable ? Outcome.UNREADABLE : entry.outcome,
        entry.articles,
        List.copyOf(entry.added),
        List.copyOf(entry.changed),
        entry.keepsEarlier ? List.of() : removed(source, entry.outcome),
        entry.problems);
  }

  private List<String> removed(String source, Outcome outcome) {
    return switch (outcome) {
      case READ, UNREADABLE, REMOVED ->
          idsBefore.get(source).stream().filter(id -> !written.contains(id)).sorted().toList();
      case UNCHANGED, SKIPPED, GONE -> List.of();
    };
  }
}
