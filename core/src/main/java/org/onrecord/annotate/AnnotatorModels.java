package org.onrecord.annotate;

import org.onrecord.annotate.attribution.LogLinearSpeakerClassifier;
import org.onrecord.annotate.attribution.SpeakerClassifier;
import org.onrecord.annotate.coreference.LogLinearPronounResolver;
import org.onrecord.annotate.coreference.PronounResolver;
import org.onrecord.annotate.reported.ReportClassifier;
import org.onrecord.linear.FeatureWeights;

/**
 * What was learned from labelled news.
 *
 * @param speakerClassifier tells who said what stands in marks
 * @param reporter tells what is reported without them
 * @param pronounResolver tells whom pronouns mean
 */
record AnnotatorModels(
    SpeakerClassifier speakerClassifier,
    ReportClassifier reporter,
    PronounResolver pronounResolver) {

  /** What comes with the annotator. */
  static final AnnotatorModels DEFAULT =
      new AnnotatorModels(
          LogLinearSpeakerClassifier.DEFAULT,
          ReportClassifier.DEFAULT,
          LogLinearPronounResolver.DEFAULT);

  /** Enough for a language that is not understood: nobody speaks, and nothing is reported. */
  static final AnnotatorModels NONE =
      new AnnotatorModels(
          SpeakerClassifier.NO_SPEAKER, ReportClassifier.NONE, LogLinearPronounResolver.DEFAULT);

  /** What goes by tables of weights. */
  static AnnotatorModels of(FeatureWeights speakers, FeatureWeights reports) {
    return new AnnotatorModels(
        new LogLinearSpeakerClassifier(speakers),
        ReportClassifier.of(reports),
        LogLinearPronounResolver.DEFAULT);
  }

  /** The same with another judge of pronouns. */
  AnnotatorModels withPronounResolver(PronounResolver other) {
    return new AnnotatorModels(speakerClassifier, reporter, other);
  }

  /** The same with another choice of speakers. */
  AnnotatorModels withSpeakerClassifier(SpeakerClassifier other) {
    return new AnnotatorModels(other, reporter, pronounResolver);
  }
}
