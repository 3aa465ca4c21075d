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
 * Records the features with which the annotator resolves pronouns, for training. The features are
 * those of the annotator itself.
 */
public final class PronounFeatureRecorder {

  private PronounFeatureRecorder() {}

  /**
   * A pronoun with its candidate antecedents.
   *
   * @param start the UTF-16 offset of its start in the body
   * @param options the candidates
   */
  public record PronounExample(int start, ImmutableList<PronounOption> options) {}

  /**
   * A candidate antecedent.
   *
   * @param name its full name
   * @param features one value for each of {@link PronounWeights#features}
   */
  public record PronounOption(String name, ImmutableDoubleArray features) {}

  /**
   * The pronouns of an article, in order.
   *
   * @param weights resolve the earlier pronouns
   */
  public static List<PronounExample> examples(Article article, PronounWeights weights) {
    List<PronounExample> examples = new ArrayList<>();
    PronounResolver resolver = new LogLinearPronounResolver(weights);
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
            .map(one -> new PronounOption(one.name(), one.features()))
            .collect(ImmutableList.toImmutableList()));
  }
}
