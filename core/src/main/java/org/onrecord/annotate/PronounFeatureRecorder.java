package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.coreference.LogLinearPronounResolver;
import org.onrecord.annotate.coreference.PronounResolver;
import org.onrecord.annotate.coreference.PronounWeights;
import org.onrecord.model.Article;

/**
 * Records the features by which the annotator tells whom a pronoun means, for a program that learns
 * their weights. The features are those of the annotator itself.
 */
public final class PronounFeatureRecorder {

  private PronounFeatureRecorder() {}

  /**
   * A pronoun with all whom it may mean.
   *
   * @param start where it begins in the body, in UTF-16 units
   * @param options whom it may mean
   */
  public record PronounExample(int start, ImmutableList<PronounOption> options) {}

  /**
   * One whom a pronoun may mean.
   *
   * @param name the fullest name
   * @param features a value for each of {@link PronounWeights#features}
   */
  public record PronounOption(String name, ImmutableDoubleArray features) {}

  /**
   * The pronouns of an article, in order.
   *
   * @param weights by which those before each are understood
   */
  public static List<PronounExample> examples(Article article, PronounWeights weights) {
    List<PronounExample> examples = new ArrayList<>();
    PronounResolver judge = new LogLinearPronounResolver(weights);
    Annotator.withModels(
            AnnotatorModels.DEFAULT.withPronounResolver(
                (pronoun, candidates) -> {
                  examples.add(example(pronoun.start(), candidates));
                  return judge.resolve(pronoun, candidates);
                }))
        .explain(article);
    return examples;
  }

  private static PronounExample example(
      int start, ImmutableList<PronounResolver.Candidate> candidates) {
    return new PronounExample(
        start,
        candidates.stream()
            .map(one -> new PronounOption(one.name(), one.features()))
            .collect(ImmutableList.toImmutableList()));
  }
}
