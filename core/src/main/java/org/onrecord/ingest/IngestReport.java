package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.read.UnreadableArticle;

/** The result of an ingestion. Immutable. */
public final class IngestReport {

  private final int sources;
  private final int unchanged;
  private final int gone;
  private final int pruned;
  private final int articles;
  private final int replaced;
  private final int copies;
  private final int kept;
  private final boolean interrupted;
  private final boolean discarded;
  private final ImmutableList<String> replacedIds;
  private final ImmutableList<String> skipped;
  private final ImmutableList<UnreadableArticle> problems;
  private final ImmutableList<SourceResult> sourceResults;

  private IngestReport(Builder from) {
    this.sources = from.sources;
    this.unchanged = from.unchanged;
    this.gone = from.gone;
    this.pruned = from.pruned;
    this.articles = from.articles;
    this.replaced = from.replaced;
    this.copies = from.copies;
    this.kept = from.kept;
    this.interrupted = from.interrupted;
    this.discarded = from.discarded;
    this.replacedIds = ImmutableList.copyOf(from.replacedIds);
    this.skipped = ImmutableList.copyOf(from.skipped);
    this.problems = ImmutableList.copyOf(from.problems);
    this.sourceResults = ImmutableList.copyOf(from.sourceResults);
  }

  /** {@return a builder of a report in which all counts are 0} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the number of sources read} */
  public int sources() {
    return sources;
  }

  /** {@return the number of sources skipped as unchanged} */
  public int unchanged() {
    return unchanged;
  }

  /** {@return the number of indexed sources that were not given or no longer exist} */
  public int gone() {
    return gone;
  }

  /** {@return the number of these sources that were removed from the index} */
  public int pruned() {
    return pruned;
  }

  /** {@return the number of articles read; one that occurs twice with the same id counts twice} */
  public int articles() {
    return articles;
  }

  /** {@return the number of articles that replaced an earlier one of this run with the same id} */
  public int replaced() {
    return replaced;
  }

  /** {@return the ids of these articles, in order; of very many, the first ones} */
  public List<String> replacedIds() {
    return replacedIds;
  }

  /**
   * {@return the number of articles with the same text as an earlier one with another id; they are
   * indexed with the attribute {@value org.onrecord.model.Article#COPY_OF}}
   */
  public int copies() {
    return copies;
  }

  /**
   * {@return the number of articles that were not read, because their source now ends early, and
   * that are still indexed as an earlier run read them}
   */
  public int kept() {
    return kept;
  }

  /** {@return whether the run was stopped early} */
  public boolean interrupted() {
    return interrupted;
  }

  /**
   * {@return whether the index is unchanged because a strict run met a problem or a rebuild was
   * stopped}
   */
  public boolean discarded() {
    return discarded;
  }

  /** {@return the files in folders whose names are not those of articles} */
  public List<String> skipped() {
    return skipped;
  }

  /** {@return what could not be read, or only in part, in this or an earlier run} */
  public List<UnreadableArticle> problems() {
    return problems;
  }

  /**
   * {@return what became of each source, if {@linkplain Ingestion#trackingChanges() changes were
   * tracked}; of a run that was stopped, only the sources that it reached}
   *
   * <p>If the run is {@link #discarded()}, these changes were not kept.
   */
  public List<SourceResult> sourceResults() {
    return sourceResults;
  }

  /**
   * Builds a report. Not safe for use by several threads. See the methods of {@link IngestReport}
   * for the meaning of each count.
   */
  public static final class Builder {

    /** A source may replace each article of another. */
    private static final int MAX_REPLACED_IDS = 1000;

    int sources;
    int unchanged;
    int gone;
    int pruned;
    int articles;
    int replaced;
    int copies;
    int kept;
    boolean interrupted;
    boolean discarded;
    final List<String> replacedIds = new ArrayList<>();
    List<String> skipped = List.of();
    final List<UnreadableArticle> problems = new ArrayList<>();
    List<SourceResult> sourceResults = List.of();

    private Builder() {}

    /**
     * Sets the numbers of sources.
     *
     * @param read the number of sources read
     * @param unchanged the number of sources skipped as unchanged
     * @return this builder
     */
    public Builder sources(int read, int unchanged) {
      this.sources = read;
      this.unchanged = unchanged;
      return this;
    }

    /**
     * Sets the numbers of missing sources.
     *
     * @param gone the number of indexed sources that no longer exist
     * @param pruned the number of these that were removed
     * @return this builder
     */
    public Builder gone(int gone, int pruned) {
      this.gone = gone;
      this.pruned = pruned;
      return this;
    }

    /**
     * Sets the numbers of articles.
     *
     * @param read the number of articles read
     * @param replaced the number that replaced an earlier one
     * @param copies the number with the same text as an earlier one
     * @return this builder
     */
    public Builder articles(int read, int replaced, int copies) {
      this.articles = read;
      this.replaced = replaced;
      this.copies = copies;
      return this;
    }

    /**
     * Sets the number of articles that are kept although their source now ends before them.
     *
     * @param kept the number of these articles
     * @return this builder
     */
    public Builder kept(int kept) {
      this.kept = kept;
      return this;
    }

    /**
     * Adds the id of an article that replaced an earlier one; see {@link #articles} for the number.
     *
     * @param id the id
     * @return this builder
     */
    public Builder replacedId(String id) {
      Objects.requireNonNull(id, "id");
      if (replacedIds.size() < MAX_REPLACED_IDS) {
        replacedIds.add(id);
      }
      return this;
    }

    /**
     * Marks the run as stopped early.
     *
     * @return this builder
     */
    public Builder interrupted() {
      this.interrupted = true;
      return this;
    }

    /**
     * Marks the index as unchanged.
     *
     * @return this builder
     */
    public Builder discarded() {
      this.discarded = true;
      return this;
    }

    /**
     * Sets the files that were skipped.
     *
     * @param files the names of files that are not those of articles
     * @return this builder
     */
    public Builder skipped(List<String> files) {
      this.skipped = List.copyOf(files);
      return this;
    }

    /**
     * Adds problems.
     *
     * @param problems what could not be read, or only in part
     * @return this builder
     */
    public Builder problems(List<UnreadableArticle> problems) {
      this.problems.addAll(problems);
      return this;
    }

    /**
     * Sets what became of each source.
     *
     * @param results the results, one for each source
     * @return this builder
     */
    public Builder sourceResults(List<SourceResult> results) {
      this.sourceResults = List.copyOf(results);
      return this;
    }

    /** {@return the report; the builder can be used further} */
    public IngestReport build() {
      return new IngestReport(this);
    }
  }
}
