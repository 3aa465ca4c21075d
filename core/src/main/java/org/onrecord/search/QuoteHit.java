package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.SentenceSplitter;

/** A quote that matches a search. Immutable. */
public final class QuoteHit {

  private final int rank;
  private final double score;
  private final Article article;
  private final Quote quote;
  private final List<Range> ranges;
  private final List<Copy> copies;
  private final Optional<Explanation> explanation;

  private QuoteHit(Builder from) {
    this.rank = from.rank;
    this.score = from.score;
    this.article = from.article;
    this.quote = from.quote;
    this.ranges = from.ranges;
    this.copies = from.copies;
    this.explanation = from.explanation;
  }

  /**
   * Starts a quote hit; what is not set is absent, empty or zero.
   *
   * @param rank its position in the results, from 1
   * @param score its score; comparable within one result only
   * @param article the article it is in; of identical quotes that match, the earliest published
   * @param quote the quote and its speaker
   * @return a builder of a quote hit
   */
  public static Builder builder(int rank, double score, Article article, Quote quote) {
    return new Builder(rank, score, article, quote);
  }

  /** {@return a builder that starts with all parts of this quote hit} */
  public Builder toBuilder() {
    Builder builder = new Builder(rank, score, article, quote);
    builder.ranges = ranges;
    builder.copies = copies;
    builder.explanation = explanation;
    return builder;
  }

  /** {@return its position in the results, from 1} */
  public int rank() {
    return rank;
  }

  /** {@return its score; comparable within one result only} */
  public double score() {
    return score;
  }

  /** {@return the article it is in; of identical quotes that match, the earliest published} */
  public Article article() {
    return article;
  }

  /** {@return the quote and its speaker} */
  public Quote quote() {
    return quote;
  }

  /**
   * {@return the matches in order, as UTF-16 offsets into the part of {@code quote().span()}; empty
   * for a quote without a span, or if the request omits snippets}
   */
  public List<Range> ranges() {
    return ranges;
  }

  /** {@return the same quote in other articles, one each, by date, undated last; a few at most} */
  public List<Copy> copies() {
    return copies;
  }

  /**
   * {@return why it has its score; empty unless the request asks for that, and for a quote in a
   * {@link Hit}}
   */
  public Optional<Explanation> explanation() {
    return explanation;
  }

  /**
   * The sentence or sentences around the quote. Computed on each call, in time linear in their
   * length.
   *
   * @return their span; empty if the quote has no span
   */
  public Optional<Span> context() {
    if (quote.span().isEmpty()) {
      return Optional.empty();
    }
    Span span = quote.span().get();
    var around = SentenceSplitter.around(article.text(span.part()), span.start(), span.end());
    return Optional.of(new Span(span.part(), around.lowerEndpoint(), around.upperEndpoint()));
  }

  /** {@return the words as written, quotation marks included} */
  public String text() {
    return quote.text();
  }

  /** {@return the resolved name of the speaker; empty if the quote has no speaker} */
  public Optional<String> speakerName() {
    return quote.speakerName();
  }

  /**
   * The same words in another article.
   *
   * @param article the article
   * @param quote the quote as it is in that article
   */
  public record Copy(Article article, Quote quote) {

    /** Checks that no component is null. */
    public Copy {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(quote, "quote");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuoteHit that
        && rank == that.rank
        && Double.compare(score, that.score) == 0
        && article.equals(that.article)
        && quote.equals(that.quote)
        && ranges.equals(that.ranges)
        && copies.equals(that.copies)
        && explanation.equals(that.explanation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rank, score, article, quote, ranges, copies, explanation);
  }

  @Override
  public String toString() {
    return rank + ". " + quote + " (" + score + ")";
  }

  /**
   * Builds a quote hit. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final int rank;
    private final double score;
    private final Article article;
    private final Quote quote;
    private List<Range> ranges = List.of();
    private List<Copy> copies = List.of();
    private Optional<Explanation> explanation = Optional.empty();

    private Builder(int rank, double score, Article article, Quote quote) {
      this.rank = rank;
      this.score = score;
      this.article = Objects.requireNonNull(article, "article");
      this.quote = Objects.requireNonNull(quote, "quote");
    }

    /**
     * Sets the matches.
     *
     * @param ranges the matches in order, as UTF-16 offsets into the part of {@code quote().span()}
     * @return this builder
     */
    public Builder ranges(List<Range> ranges) {
      this.ranges = List.copyOf(Objects.requireNonNull(ranges, "ranges"));
      return this;
    }

    /**
     * Sets the same quote in other articles.
     *
     * @param copies one for each article, by date, undated last
     * @return this builder
     */
    public Builder copies(List<Copy> copies) {
      this.copies = List.copyOf(Objects.requireNonNull(copies, "copies"));
      return this;
    }

    /**
     * Sets the explanation of the score.
     *
     * @param explanation why it has its score
     * @return this builder
     */
    public Builder explanation(Explanation explanation) {
      this.explanation = Optional.of(Objects.requireNonNull(explanation, "explanation"));
      return this;
    }

    /**
     * Builds the quote hit.
     *
     * @return the quote hit with the parts set so far
     */
    public QuoteHit build() {
      return new QuoteHit(this);
    }
  }
}
