package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
 * Records the features with which the annotator chooses the speaker of each marked span of a body,
 * for training. The features are those of the annotator itself.
 */
public final class SpeakerFeatureRecorder {

  private SpeakerFeatureRecorder() {}

  /**
   * A marked span with all possible speakers.
   *
   * @param words the span of the words between the marks
   * @param options the candidates, and last that nobody said it
   */
  public record SpeakerExample(Span words, ImmutableList<SpeakerOption> options) {}

  /**
   * A possible speaker.
   *
   * @param mention the speaker's mention; empty for nobody
   * @param name the mention as written if it is a name, otherwise empty
   * @param features each as {@link QuoteWeights} lists it, without the weight
   */
  public record SpeakerOption(
      Optional<Span> mention, String name, ImmutableList<String> features) {}

  /**
   * The marked spans of an article's body, in order. The speakers of earlier spans are decided by
   * the rules, so that no weights are needed.
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
