package org.onrecord.training.syntax;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.linear.DenseWeights;
import org.onrecord.syntax.GrammarFeatureRecorder;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.training.linear.AveragedPerceptron;

/** Trains the part-of-speech tagger. */
final class TaggerTraining {

  private static final int ROW_BITS = 16;
  private static final int FOLDS = 5;
  private static final int FOLD_ROUNDS = 4;

  private final AveragedPerceptron learner =
      new AveragedPerceptron(PartOfSpeech.values().length, ROW_BITS);
  private final int[] features = new int[GrammarFeatureRecorder.TAG_FEATURES];
  private final float[] scores = new float[PartOfSpeech.values().length];

  private TaggerTraining() {}

  static AveragedPerceptron train(List<ParsedSentence> sentences, int rounds) {
    TaggerTraining training = new TaggerTraining();
    for (int round = 0; round < rounds; round++) {
      sentences.forEach(training::learn);
    }
    return training.learner;
  }

  /**
   * Tags each fifth of the sentences with a tagger trained on the others, so that the parser is
   * trained on realistic tagging errors.
   */
  static List<int[]> crossTagged(List<ParsedSentence> sentences) {
    List<DenseWeights> taggers = new ArrayList<>();
    for (int part = 0; part < FOLDS; part++) {
      List<ParsedSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % FOLDS != part) {
          others.add(sentences.get(i));
        }
      }
      taggers.add(train(others, FOLD_ROUNDS).weights());
    }
    List<int[]> tags = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      tags.add(sentences.get(i).recorder().tags(taggers.get(i % FOLDS)));
    }
    return tags;
  }

  private void learn(ParsedSentence sentence) {
    GrammarFeatureRecorder recorder = sentence.recorder();
    int[] tags = new int[recorder.size()];
    for (int i = 0; i < recorder.size(); i++) {
      if (recorder.isQuoted(i)) {
        tags[i] = PartOfSpeech.QUOTED.ordinal();
        continue;
      }
      recorder.tagFeatures(tags, i, features);
      learner.score(features, features.length, scores);
      tags[i] = AveragedPerceptron.best(scores);
      learner.learn(features, features.length, sentence.tags()[i], tags[i]);
    }
  }
}
