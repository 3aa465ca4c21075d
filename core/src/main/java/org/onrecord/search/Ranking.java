package org.onrecord.search;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of ranking. A word is scored once over title, standfirst and body combined, with a
 * weight per field (BM25F, Robertson, Zaragoza and Taylor 2004): summing a score per field
 * overrates rare words in short titles. On Reuters-21578 (241 queries, no actors or quotes) the sum
 * gave nDCG@10 .37 with title weight 5, and BM25F .58. Words in quotes get no extra weight. What a
 * quote that answers who said what adds is measured in {@code bench/run ranking} and {@code
 * who-said-what}: the more it adds, the worse topics are answered (Reuters .567 with all of its
 * score, .586 with a tenth), and the more often an article with the right quote comes first
 * (reciprocal rank .966 with a quarter, .947 with this share, .908 with a tenth). Immutable.
 */
public final class Ranking {

  /** The measured defaults. */
  public static final Ranking DEFAULT = builder().build();

  private final float k1;
  private final float b;
  private final float title;
  private final float standfirst;
  private final float body;
  private final float actors;
  private final float answers;
  private final float nameGuard;

  private Ranking(Builder from) {
    this.k1 = from.k1;
    this.b = from.b;
    this.title = from.title;
    this.standfirst = from.standfirst;
    this.body = from.body;
    this.actors = from.actors;
    this.answers = from.answers;
    this.nameGuard = from.nameGuard;
  }

  /**
   * Starts with the measured defaults.
   *
   * @return a builder of a ranking
   */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with all parts of this ranking} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.k1 = k1;
    builder.b = b;
    builder.title = title;
    builder.standfirst = standfirst;
    builder.body = body;
    builder.actors = actors;
    builder.answers = answers;
    builder.nameGuard = nameGuard;
    return builder;
  }

  /** {@return the saturation of term frequency (BM25)} */
  public float k1() {
    return k1;
  }

  /** {@return the normalization for length, from 0 to 1 (BM25)} */
  public float b() {
    return b;
  }

  /** {@return the weight of a word in the title, in words of the body, at least 1} */
  public float title() {
    return title;
  }

  /** {@return the weight of a word in the standfirst, at least 1} */
  public float standfirst() {
    return standfirst;
  }

  /** {@return the weight of a word in the body, at least 1} */
  public float body() {
    return body;
  }

  /** {@return the share of a word's score that is added if it occurs in an actor's name} */
  public float actors() {
    return actors;
  }

  /**
   * {@return the share of the score of a quote that answers who said what that is added to its
   * article}
   */
  public float answers() {
    return answers;
  }

  /**
   * {@return what is added to the score of an article for each name of a short query that it has,
   * so that articles without the name come after it}
   */
  public float nameGuard() {
    return nameGuard;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ranking that
        && Float.compare(k1, that.k1) == 0
        && Float.compare(b, that.b) == 0
        && Float.compare(title, that.title) == 0
        && Float.compare(standfirst, that.standfirst) == 0
        && Float.compare(body, that.body) == 0
        && Float.compare(actors, that.actors) == 0
        && Float.compare(answers, that.answers) == 0
        && Float.compare(nameGuard, that.nameGuard) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(k1, b, title, standfirst, body, actors, answers, nameGuard);
  }

  @Override
  public String toString() {
    return "k1="
        + k1
        + ",b="
        + b
        + ",title="
        + title
        + ",standfirst="
        + standfirst
        + ",body="
        + body
        + ",actors="
        + actors
        + ",answers="
        + answers
        + ",nameGuard="
        + nameGuard;
  }

  /**
   * Builds a ranking. Not safe for use by several threads; {@link #build()} may be called several
   * times.
   */
  public static final class Builder {
    private float k1 = 1.2f;
    private float b = .55f;
    private float title = 8;
    private float standfirst = 2;
    private float body = 1;
    private float actors = .1f;
    private float answers = .15f;
    private float nameGuard = 50;

    private Builder() {}

    /**
     * Sets the saturation of term frequency (BM25): the higher, the more each further occurrence
     * adds.
     *
     * @param k1 the parameter; 0 counts a word once
     * @return this builder
     * @throws IllegalArgumentException if it is not 0 or more
     */
    public Builder k1(float k1) {
      if (!(k1 >= 0)) {
        throw new IllegalArgumentException("k1 is " + k1 + "; it must be 0 or more");
      }
      this.k1 = k1;
      return this;
    }

    /**
     * Sets the normalization for length (BM25): 0 ignores the length of a text, 1 divides by it.
     *
     * @param b the parameter, from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Builder b(float b) {
      if (!(b >= 0 && b <= 1)) {
        throw new IllegalArgumentException("b is " + b + "; it must be from 0 to 1");
      }
      this.b = b;
      return this;
    }

    /**
     * Sets the weight of a word in the title.
     *
     * @param title the weight, in words of the body, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is not 1 or more
     */
    public Builder title(float title) {
      if (!(title >= 1)) {
        throw new IllegalArgumentException("title is " + title + "; it must be 1 or more");
      }
      this.title = title;
      return this;
    }

    /**
     * Sets the weight of a word in the standfirst.
     *
     * @param standfirst the weight, in words of the body, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is not 1 or more
     */
    public Builder standfirst(float standfirst) {
      if (!(standfirst >= 1)) {
        throw new IllegalArgumentException(
            "standfirst is " + standfirst + "; it must be 1 or more");
      }
      this.standfirst = standfirst;
      return this;
    }

    /**
     * Sets the weight of a word in the body.
     *
     * @param body the weight, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is not 1 or more
     */
    public Builder body(float body) {
      if (!(body >= 1)) {
        throw new IllegalArgumentException("body is " + body + "; it must be 1 or more");
      }
      this.body = body;
      return this;
    }

    /**
     * Sets how much a word that occurs in an actor's name adds.
     *
     * @param actors the share of the word's score that is added
     * @return this builder
     * @throws IllegalArgumentException if it is not 0 or more
     */
    public Builder actors(float actors) {
      if (!(actors >= 0)) {
        throw new IllegalArgumentException("actors is " + actors + "; it must be 0 or more");
      }
      this.actors = actors;
      return this;
    }

    /**
     * Sets how much a quote that answers who said what adds to its article.
     *
     * @param answers the share of the quote's score that is added
     * @return this builder
     * @throws IllegalArgumentException if it is not 0 or more
     */
    public Builder answers(float answers) {
      if (!(answers >= 0)) {
        throw new IllegalArgumentException("answers is " + answers + "; it must be 0 or more");
      }
      this.answers = answers;
      return this;
    }

    /**
     * Sets what is added to the score of an article for each name of the query that it has, in
     * queries of two to five words any of which may match. A word adds less than its inverse
     * document frequency, which is about 10 for a word of one in 20,000 articles.
     *
     * @param nameGuard the amount; 0 ranks a name as any other word
     * @return this builder
     * @throws IllegalArgumentException if it is not 0 or more, or is infinite
     */
    public Builder nameGuard(float nameGuard) {
      if (!(nameGuard >= 0 && nameGuard < Float.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "nameGuard is " + nameGuard + "; it must be 0 or more, and finite");
      }
      this.nameGuard = nameGuard;
      return this;
    }

    /**
     * Builds the ranking.
     *
     * @return the ranking with the parts set so far
     */
    public Ranking build() {
      return new Ranking(this);
    }
  }
}
