package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
  private final boolean interrupted;
  private final boolean discarded;
  private final ImmutableList<String> skipped;
  private final ImmutableList<UnreadableArticle> problems;

  private IngestReport(Builder from) {
    this.sources = from.sources;
    this.unchanged = from.unchanged;
    this.gone = from.gone;
    this.pruned = from.pruned;
    this.articles = from.articles;
    this.replaced = from.replaced;
    this.copies = from.copies;
    this.interrupted = from.interrupted;
    this.discarded = from.discarded;
    this.skipped = ImmutableList.copyOf(from.skipped);
    this.problems = ImmutableList.copyOf(from.problems);
  }

  /** The result of a run that has not read anything yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The number of sources read. */
  public int sources() {
    return sources;
  }

  /** The number of sources skipped as unchanged. */
  public int unchanged() {
    return unchanged;
  }

  /** The number of indexed sources that were not given or no longer exist. */
  public int gone() {
    return gone;
  }

  /** The number of these sources that were removed from the index. */
  public int pruned() {
    return pruned;
  }

  /** The number of articles read; one that occurs twice with the same id counts twice. */
  public int articles() {
    return articles;
  }

  /** The number of articles that replaced an earlier one of this run with the same id. */
  public int replaced() {
    return replaced;
  }

  /**
   * The number of articles with the same text as an earlier one with another id. They are indexed
   * with the attribute {@value org.onrecord.model.Article#COPY_OF}.
   */
  public int copies() {
    return copies;
  }

  /** Whether the run was stopped early. */
  public boolean interrupted() {
    return interrupted;
  }

  /** Whether the index is unchanged because a strict run met a problem or a rebuild was stopped. */
  public boolean discarded() {
    return discarded;
  }

  /** The files in folders whose names are not those of articles. */
  public List<String> skipped() {
    return skipped;
  }

  /** What could not be read, or only in part, in this run or an earlier one. */
  public List<UnreadableArticle> problems() {
    return problems;
  }

  /** Counts during a run. See the methods of {@link IngestReport} for the meaning of the counts. */
  public static final class Builder {
    int sources;
    int unchanged;
    int gone;
    int pruned;
    int articles;
    int replaced;
    int copies;
    boolean interrupted;
    boolean discarded;
    List<String> skipped = List.of();
    final List<UnreadableArticle> problems = new ArrayList<>();

    private Builder() {}

    /** Counts sources read, and sources skipped as unchanged. */
    public Builder sources(int read, int unchanged) {
      this.sources = read;
      this.unchanged = unchanged;
      return this;
    }

    /** Counts indexed sources that no longer exist, and those removed from the index. */
    public Builder gone(int gone, int pruned) {
      this.gone = gone;
      this.pruned = pruned;
      return this;
    }

    /** Counts articles read, replaced and copied. */
    public Builder articles(int read, int replaced, int copies) {
      this.articles = read;
      this.replaced = replaced;
      this.copies = copies;
      return this;
    }

    /** Marks the run as stopped early. */
    public Builder interrupted() {
      this.interrupted = true;
      return this;
    }

    /** Marks the index as unchanged. */
    public Builder discarded() {
      this.discarded = true;
      return this;
    }

    /** Adds files in folders whose names are not those of articles. */
    public Builder skipped(List<String> files) {
      this.skipped = List.copyOf(files);
      return this;
    }

    /** Adds what could not be read, or only in part. */
    public Builder problems(List<UnreadableArticle> problems) {
      this.problems.addAll(problems);
      return this;
    }

    /** The report; the builder may go on counting. */
    public IngestReport build() {
      return new IngestReport(this);
    }
  }
}
