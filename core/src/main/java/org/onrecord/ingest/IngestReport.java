package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/** What became of the sources of a run. Immutable. */
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

  /** Of a run that has read nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** How many sources were read. */
  public int sources() {
    return sources;
  }

  /** How many sources were not read, since they have not changed since they last were. */
  public int unchanged() {
    return unchanged;
  }

  /** How many sources are in the index and were not given, or are no longer there. */
  public int gone() {
    return gone;
  }

  /** How many such sources were removed from the index. */
  public int pruned() {
    return pruned;
  }

  /** How many articles were read; one that came twice under the same id counts twice. */
  public int articles() {
    return articles;
  }

  /** How many articles took the place of one that came under the same id in this run. */
  public int replaced() {
    return replaced;
  }

  /**
   * How many articles have the words of one that came before under another id. They are in the
   * index, with the attribute {@value org.onrecord.model.Article#COPY_OF}.
   */
  public int copies() {
    return copies;
  }

  /** Whether the run was stopped before its end. */
  public boolean interrupted() {
    return interrupted;
  }

  /** Whether the index is as it was: a strict run met a problem, or a rebuild was stopped. */
  public boolean discarded() {
    return discarded;
  }

  /** The files in folders that are no articles by their name. */
  public List<String> skipped() {
    return skipped;
  }

  /** Everything that was not read, or not whole, now or when it was last read. */
  public List<UnreadableArticle> problems() {
    return problems;
  }

  /** Counts while a run goes on. See the methods of {@link IngestReport} for what each means. */
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

    /** How many sources were read, and how many were not since they have not changed. */
    public Builder sources(int read, int unchanged) {
      this.sources = read;
      this.unchanged = unchanged;
      return this;
    }

    /** How many sources of the index are gone, and how many of these were removed from it. */
    public Builder gone(int gone, int pruned) {
      this.gone = gone;
      this.pruned = pruned;
      return this;
    }

    /** How many articles were read, and how many of these replaced or repeated another. */
    public Builder articles(int read, int replaced, int copies) {
      this.articles = read;
      this.replaced = replaced;
      this.copies = copies;
      return this;
    }

    /** Says that the run was stopped before its end. */
    public Builder interrupted() {
      this.interrupted = true;
      return this;
    }

    /** Says that the index is as it was. */
    public Builder discarded() {
      this.discarded = true;
      return this;
    }

    /** The files in folders that are no articles by their name. */
    public Builder skipped(List<String> files) {
      this.skipped = List.copyOf(files);
      return this;
    }

    /** Adds what was not read, or not whole. */
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
