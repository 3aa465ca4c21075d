package org.onrecord.training.quotes;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.SpeakerFeatureRecorder;
import org.onrecord.annotate.SpeakerFeatureRecorder.SpeakerExample;
import org.onrecord.annotate.SpeakerFeatureRecorder.SpeakerOption;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.linear.FeatureWeightTrainer;
import org.onrecord.training.score.SpeakerMatch;

/**
 * A quoted span with its candidates for the speaker, and which of them are right.
 *
 * @param example the quoted span and its candidates
 * @param right for each candidate whether it is right; several may name the same speaker
 * @param hasSpeaker whether the labels give the span a speaker
 */
record LabelledSpeakerExample(SpeakerExample example, boolean[] right, boolean hasSpeaker) {

  /** The minimum share of a quoted span that a labelled quote must cover. */
  private static final double MIN_COVERED = .6;

  FeatureWeightTrainer.FeatureExample toLearnFrom() {
    return new FeatureWeightTrainer.FeatureExample(
        example.options().stream().map(SpeakerOption::features).toList(), right);
  }

  /** The examples of an article, in text order. */
  static List<LabelledSpeakerExample> of(LabelledArticle article) {
    List<LabelledSpeakerExample> examples = new ArrayList<>();
    for (SpeakerExample example : SpeakerFeatureRecorder.examples(article.unannotated())) {
      examples.add(of(example, speaker(article, example)));
    }
    return examples;
  }

  private static LabelledSpeakerExample of(
      SpeakerExample example, Optional<AttributedQuote.Source> speaker) {
    List<SpeakerOption> options = example.options();
    boolean[] right = new boolean[options.size()];
    for (int i = 0; i < right.length; i++) {
      Optional<AttributedQuote.Source> option = source(options.get(i));
      right[i] =
          speaker.isPresent() ? SpeakerMatch.isSame(speaker.get(), option) : option.isEmpty();
    }
    return new LabelledSpeakerExample(example, right, speaker.isPresent());
  }

  private static Optional<AttributedQuote.Source> source(SpeakerOption option) {
    return option
        .mention()
        .map(
            span ->
                new AttributedQuote.Source(
                    List.of(new TextSpan(span.start(), span.end())),
                    option.name(),
                    Optional.empty(),
                    false,
                    false));
  }

  /**
   * The speaker of most of the span. Indirect quotes count too: quotation marks that the scorer
   * does not know are labelled as indirect.
   */
  private static Optional<AttributedQuote.Source> speaker(
      LabelledArticle article, SpeakerExample example) {
    TextSpan own = new TextSpan(example.words().start(), example.words().end());
    Set<TextSpan> tokens = GoldWords.tokens(article.text(), own);
    double most = MIN_COVERED;
    Optional<AttributedQuote.Source> speaker = Optional.empty();
    for (AttributedQuote quote : article.quotes()) {
      Set<TextSpan> said = new HashSet<>();
      for (TextSpan part : quote.parts()) {
        if (part.overlaps(own)) {
          said.addAll(GoldWords.tokens(article.text(), part.intersection(own)));
        }
      }
      double covered = Sets.intersection(tokens, said).size() / (double) tokens.size();
      if (covered > most) {
        most = covered;
        speaker = quote.speaker();
      }
    }
    return speaker;
  }
}
