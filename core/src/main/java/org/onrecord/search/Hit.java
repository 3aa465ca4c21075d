package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Article;

/** An article that matches a search. Immutable. */
public final class Hit {

  private final int rank;
  private final double score;
  private final Article article;
  private final List<Highlight> highlights;
  private final List<QuoteHit> quotes;
  private final List<Article> copies;
  private final Optional<Explanation> explanation;

  private Hit(Builder from) {
    this.rank = from.rank;
    this.score = from.score;
    this.article = from.article;
    this.highlights = from.highlights;
    this.quotes = from.quotes;
    this.copies = from.copies;
    this.explanation = from.explanation;
  }

  /**
   * Starts a hit; what is not set is absent, empty or zero.
   *
   * @param rank its position in the results, from 1
   * @param score its score; comparable within one result only
   * @param article the whole article
   * @return a builder of a hit
   */
  public static Builder builder(int rank, double score, Article article) {
    return new Builder(rank, score, article);
  }

  /** {@return a builder that starts with all parts of this hit} */
  public Builder toBuilder() {
    Builder builder = new Builder(rank, score, article);
    builder.highlights = highlights;
    builder.quotes = quotes;
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

  /** {@return the whole article} */
  public Article article() {
    return article;
  }

  /**
   * {@return passages with matches, in the order of the text; empty if the query matches no text,
   * or the request omits snippets}
   */
  public List<Highlight> highlights() {
    return highlights;
  }

  /**
   * {@return its matching quotes, best first, a few at most; empty if none matches, or the request
   * omits snippets}
   */
  public List<QuoteHit> quotes() {
    return quotes;
  }

  /** {@return copies of the article, a few at most; empty unless the request collapses them} */
  public List<Article> copies() {
    return copies;
  }

  /** {@return why it has its score; empty unless the request asks for that} */
  public Optional<Explanation> explanation() {
    return explanation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hit that
        && rank == that.rank
        && Double.compare(score, that.score) == 0
        && article.equals(that.article)
        && highlights.equals(that.highlights)
        && quotes.equals(that.quotes)
        && copies.equals(that.copies)
        && explanation.equals(that.explanation);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rank, score, article, highlights, quotes, copies, explanation);
  }

  @Override
  public String toString() {
    return rank + ". " + article.id() + " (" + score + ")";
  }

  /**
   * Builds a hit. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private final int rank;
    private final double score;
    private final Article article;
    private List<Highlight> highlights = List.of();
    private List<QuoteHit> quotes = List.of();
    private List<Article> copies = List.of();
    private Optional<Explanation> explanation = Optional.empty();

    private Builder(int rank, double score, Article article) {
      this.rank = rank;
      this.score = score;
      this.article = Objects.requireNonNull(article, "article");
    }

    /**
     * Sets the passages with matches.
     *
     * @param highlights the passages, in the order of the text
     * @return this builder
     */
    public Builder highlights(List<Highlight> highlights) {
      this.highlights = List.copyOf(Objects.requireNonNull(highlights, "highlights"));
      return this;
    }

    /**
     * Sets the matching quotes.
     *
     * @param quotes the quotes, best first
     * @return this builder
     */
    public Builder quotes(List<QuoteHit> quotes) {
      this.quotes = List.copyOf(Objects.requireNonNull(quotes, "quotes"));
      return this;
    }

    /**
     * Sets the copies of the article.
     *
     * @param copies the other articles with nearly the same text
     * @return this builder
     */
    public Builder copies(List<Article> copies) {
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
     * Builds the hit.
     *
     * @return the hit with the parts set so far
     */
    public Hit build() {
      return new Hit(this);
    }
  }
}
