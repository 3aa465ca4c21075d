package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.annotate.attribution.ContextFeatures;
import org.onrecord.annotate.attribution.QuoteContext;
import org.onrecord.annotate.attribution.SpeakerCandidate;
import org.onrecord.annotate.attribution.SpeakerClassifier;
import org.onrecord.annotate.attribution.SpeakerFeatures;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.linear.FeatureLines;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/**
 * Records the features with which the annotator chooses the speaker of each quotation of a body,
 * for a program that learns their weights. The features are those of the annotator itself.
 */
public final class SpeakerFeatureRecorder {

  private SpeakerFeatureRecorder() {}

  /**
   * A quotation and the candidates for its speaker.
   *
   * @param words the span between the quotation marks
   * @param options the candidates, and last that nobody said it
   */
  public record SpeakerExample(Span words, List<SpeakerOption> options) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if an argument is null or the list contains null
     */
    public SpeakerExample {
      Objects.requireNonNull(words, "words");
      options = List.copyOf(options);
    }
  }

  /**
   * A candidate.
   *
   * @param mention the mention of the speaker; empty for nobody
   * @param name the mention as written if it is a name, otherwise an empty string
   * @param features the features, each as in {@link QuoteWeights} without the weight
   */
  public record SpeakerOption(Optional<Span> mention, String name, List<String> features) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if an argument is null or the list contains null
     */
    public SpeakerOption {
      Objects.requireNonNull(mention, "mention");
      Objects.requireNonNull(name, "name");
      features = List.copyOf(features);
    }
  }

  /**
   * Records the quotations of the body of an article, in order. The speakers of earlier quotations
   * are decided by the rules, so that no weights are needed.
   *
   * @param article the article; its own quotes are ignored
   * @return one example for each quotation
   */
  public static List<SpeakerExample> examples(Article article) {
    List<SpeakerExample> examples = new ArrayList<>();
    QuoteFinder.explain(
        article,
        AnnotatorModels.NONE.withSpeakerClassifier(
            (context, candidates) -> {
              examples.add(example(context, candidates));
              return byRules(candidates);
            }));
    return examples;
  }

  private static SpeakerClassifier.Classification byRules(
      ImmutableList<SpeakerCandidate> candidates) {
    Optional<SpeakerCandidate> first = candidates.stream().findFirst();
    return new SpeakerClassifier.Classification(
        first.filter(candidate -> !candidate.rules().isEmpty()), 0, 0);
  }

  private static SpeakerExample example(
      QuoteContext context, ImmutableList<SpeakerCandidate> candidates) {
    ContextFeatures contextFeatures = ContextFeatures.of(context, candidates);
    ImmutableList.Builder<SpeakerOption> options = ImmutableList.builder();
    for (SpeakerCandidate candidate : candidates) {
      Sentence sentence = candidate.sentence();
      NounPhrase phrase = candidate.phrase();
      int start = sentence.token(phrase.first()).start();
      Span mention = new Span(Part.BODY, start, sentence.token(phrase.last()).end());
      String name =
          candidate.name().isEmpty() ? "" : sentence.text(phrase.nameFirst(), phrase.last());
      FeatureLines features = new FeatureLines();
      SpeakerFeatures.add(contextFeatures, candidate, features);
      options.add(new SpeakerOption(Optional.of(mention), name, features.lines()));
    }
    FeatureLines features = new FeatureLines();
    SpeakerFeatures.addNoSpeaker(contextFeatures, features);
    options.add(new SpeakerOption(Optional.empty(), "", features.lines()));
    int start = context.markedSpan().marks().innerStart();
    return new SpeakerExample(
        new Span(Part.BODY, start, context.markedSpan().marks().innerEnd()), options.build());
  }
}
