package org.onrecord.annotate;

import org.onrecord.annotate.attribution.LogLinearSpeakerClassifier;
import org.onrecord.annotate.attribution.SpeakerClassifier;
import org.onrecord.annotate.coreference.LogLinearPronounResolver;
import org.onrecord.annotate.coreference.PronounResolver;
import org.onrecord.annotate.reported.ReportClassifier;
import org.onrecord.linear.FeatureWeights;

/**
 * The trained models.
 *
 * @param speakerClassifier finds the speakers of quotations
 * @param reporter finds indirect quotes
 * @param pronounResolver resolves pronouns
 */
record AnnotatorModels(
    SpeakerClassifier speakerClassifier,
    ReportClassifier reporter,
    PronounResolver pronounResolver) {

  /** The models that are shipped with the library. */
  static final AnnotatorModels DEFAULT =
      new AnnotatorModels(
          LogLinearSpeakerClassifier.DEFAULT,
          ReportClassifier.DEFAULT,
          LogLinearPronounResolver.DEFAULT);

  /** For other languages: no speakers and no indirect quotes. */
  static final AnnotatorModels NONE =
      new AnnotatorModels(
          SpeakerClassifier.NO_SPEAKER, ReportClassifier.NONE, LogLinearPronounResolver.DEFAULT);

  /** Models with these weights. */
  static AnnotatorModels of(FeatureWeights speakers, FeatureWeights reports) {
    return new AnnotatorModels(
        new LogLinearSpeakerClassifier(speakers),
        ReportClassifier.of(reports),
        LogLinearPronounResolver.DEFAULT);
  }

  /** The same models with another pronoun resolver. */
  AnnotatorModels withPronounResolver(PronounResolver other) {
    return new AnnotatorModels(speakerClassifier, reporter, other);
  }

  /** The same models with another speaker classifier. */
  AnnotatorModels withSpeakerClassifier(SpeakerClassifier other) {
    return new AnnotatorModels(other, reporter, pronounResolver);
  }
}
