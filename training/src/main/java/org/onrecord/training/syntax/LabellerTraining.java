package org.onrecord.training.syntax;

import java.util.List;
import org.onrecord.syntax.GrammarFeatureRecorder;
import org.onrecord.syntax.PartOfSpeech;
import org.onrecord.syntax.Relation;
import org.onrecord.training.linear.AveragedPerceptron;

/** Trains the relation labeller. */
final class LabellerTraining {

  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();
  private static final int ROW_BITS = 15;

  private final AveragedPerceptron learner =
      new AveragedPerceptron(Relation.values().length, ROW_BITS);
  private final int[] features = new int[GrammarFeatureRecorder.RELATION_FEATURES];
  private final float[] scores = new float[Relation.values().length];

  private LabellerTraining() {}

  static AveragedPerceptron train(List<ParsedSentence> sentences, List<int[]> tags, int rounds) {
    LabellerTraining training = new LabellerTraining();
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < sentences.size(); i++) {
        training.learn(sentences.get(i), tags.get(i));
      }
    }
    return training.learner;
  }

  private void learn(ParsedSentence sentence, int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      if (sentence.heads()[i] >= 0 && !TAGS[tags[i]].isPunctuation()) {
        sentence.recorder().relationFeatures(tags, sentence.heads(), i, features);
        learner.score(features, features.length, scores);
        int chosen = AveragedPerceptron.best(scores);
        learner.learn(features, features.length, sentence.relations()[i].ordinal(), chosen);
      }
    }
  }
}
