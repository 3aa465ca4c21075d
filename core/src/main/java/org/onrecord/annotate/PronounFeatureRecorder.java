package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.onrecord.annotate.coreference.LogLinearPronounResolver;
import org.onrecord.annotate.coreference.PronounResolver;
import org.onrecord.annotate.coreference.PronounWeights;
import org.onrecord.model.Article;

/**
 * Records the features with which the annotator resolves pronouns, for a program that learns their
 * weights. The features are those of the annotator itself.
 */
public final class PronounFeatureRecorder {

  private PronounFeatureRecorder() {}

  /**
   * A pronoun and its candidates.
   *
   * @param start its UTF-16 offset in the body
   * @param options the people it may refer to
   */
  public record PronounExample(int start, List<PronounOption> options) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if the list is null or contains null
     */
    public PronounExample {
      options = List.copyOf(options);
    }
  }

  /**
   * A person that a pronoun may refer to.
   *
   * @param name the fullest form of the name
   * @param features the values of all features, in a fixed order
   */
  public record PronounOption(String name, List<Double> features) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if an argument is null or the list contains null
     */
    public PronounOption {
      Objects.requireNonNull(name, "name");
      features = List.copyOf(features);
    }
  }

  /**
   * Records the pronouns of the body of an article, in order.
   *
   * @param article the article; its own annotations are used where it has them
   * @param weights the weights by which the pronouns before each are resolved: lines of feature,
   *     tab and weight; a feature without a line has the weight 0
   * @return one example for each pronoun with at least one candidate
   * @throws IllegalArgumentException if a line names no feature or has no number
   */
  public static List<PronounExample> examples(Article article, List<String> weights) {
    List<PronounExample> examples = new ArrayList<>();
    PronounResolver resolver = new LogLinearPronounResolver(PronounWeights.parse(weights));
    Annotator.withModels(
            AnnotatorModels.DEFAULT.withPronounResolver(
                (pronoun, candidates) -> {
                  examples.add(example(pronoun.start(), candidates));
                  return resolver.resolve(pronoun, candidates);
                }))
        .explain(article);
    return examples;
  }

  private static PronounExample example(
      int start, ImmutableList<PronounResolver.Candidate> candidates) {
    return new PronounExample(
        start,
        candidates.stream()
            .map(one -> new PronounOption(one.name(), one.features().asList()))
            .toList());
  }
}
