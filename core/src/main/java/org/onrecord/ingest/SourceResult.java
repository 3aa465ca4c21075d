package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.onrecord.read.UnreadableArticle;

/**
 * What became of a source in a run; see {@link Ingestion#trackingChanges()}.
 *
 * @param name the name of the source
 * @param outcome what was done with it
 * @param articles the number of articles read
 * @param added the ids that the index did not have before, in order
 * @param changed the ids whose article differs from the one that the index had, in order
 * @param removed the ids that the source had and that the index has no longer, in order
 * @param problems what could not be read, or only in part
 */
public record SourceResult(
    String name,
    Outcome outcome,
    int articles,
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<UnreadableArticle> problems) {

  /** Copies the lists, and checks that no component is null. */
  public SourceResult {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(outcome, "outcome");
    added = ImmutableList.copyOf(added);
    changed = ImmutableList.copyOf(changed);
    removed = ImmutableList.copyOf(removed);
    problems = ImmutableList.copyOf(problems);
  }

  /** What was done with a source. */
  public enum Outcome {
    /** It was read, perhaps with problems. */
    READ("read"),
    /** It is unchanged since it was read last. */
    UNCHANGED("unchanged"),
    /** No article could be read from it. */
    UNREADABLE("unreadable"),
    /** It is not an article by its name. */
    SKIPPED("skipped"),
    /** It no longer exists; its articles are still indexed. */
    GONE("gone"),
    /** It no longer exists; its articles were removed. */
    REMOVED("removed");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** {@return the name in JSON} */
    public String label() {
      return label;
    }
  }

  /**
   * The results of what was given and could not be listed, or is not an article by its name.
   *
   * @param sources the sources of a run
   * @return the results; none for the files that are read
   */
  public static List<SourceResult> unread(Sources sources) {
    ImmutableList.Builder<SourceResult> results = ImmutableList.builder();
    for (UnreadableArticle problem : sources.problems()) {
      results.add(of(problem.source(), Outcome.UNREADABLE, List.of(problem)));
    }
    for (String name : sources.skipped()) {
      results.add(of(name, Outcome.SKIPPED, List.of()));
    }
    return results.build();
  }

  private static SourceResult of(String name, Outcome outcome, List<UnreadableArticle> problems) {
    return new SourceResult(name, outcome, 0, List.of(), List.of(), List.of(), problems);
  }
}
