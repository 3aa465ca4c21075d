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
import org.onrecord.training.gold.Stretch;
import org.onrecord.training.linear.FeatureWeightTrainer;
import org.onrecord.training.score.SpeakerMatch;

/**
 * A marked stretch with all options to the question who said it, and which of them are right by the
 * labels.
 *
 * @param example the stretch and its options
 * @param right for each option whether it is right; several may name the same speaker
 * @param spoken whether the labels give the stretch a speaker
 */
record LabelledSpeakerExample(SpeakerExample example, boolean[] right, boolean spoken) {

  /** The share of a stretch that a labelled quote must cover to be about it. */
  private static final double MIN_COVERED = .6;

  FeatureWeightTrainer.FeatureExample toLearnFrom() {
    return new FeatureWeightTrainer.FeatureExample(
        example.options().stream().map(SpeakerOption::features).toList(), right);
  }

  /** The examples of an article, in the order of the text. */
  static List<LabelledSpeakerExample> of(LabelledArticle article) {
    List<LabelledSpeakerExample> examples = new ArrayList<>();
    for (SpeakerExample example : SpeakerFeatureRecorder.examples(article.unread())) {
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
                    List.of(new Stretch(span.start(), span.end())),
                    option.name(),
                    Optional.empty(),
                    false,
                    false));
  }

  /**
   * Whoever said most of the stretch. Indirect quotes count too: what stands between marks that the
   * scorer does not know is labelled as such.
   */
  private static Optional<AttributedQuote.Source> speaker(
      LabelledArticle article, SpeakerExample example) {
    Stretch own = new Stretch(example.words().start(), example.words().end());
    Set<Stretch> tokens = GoldWords.tokens(article.text(), own);
    double most = MIN_COVERED;
    Optional<AttributedQuote.Source> speaker = Optional.empty();
    for (AttributedQuote quote : article.quotes()) {
      Set<Stretch> said = new HashSet<>();
      for (Stretch part : quote.parts()) {
        if (part.overlaps(own)) {
          said.addAll(GoldWords.tokens(article.text(), part.cut(own)));
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
