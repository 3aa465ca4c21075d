package org.onrecord.syntax;

import java.util.List;
import org.onrecord.linear.Learner;

/** Teaches a {@link Labeller}. */
final class LabellerTraining {

  private static final int ROW_BITS = 15;

  private final Learner learner = new Learner(Relation.count(), ROW_BITS);
  private final int[] features = new int[RelationFeatures.COUNT];
  private final float[] scores = new float[Relation.count()];

  private LabellerTraining() {}

  static Learner train(List<ParsedSentence> sentences, List<int[]> tags, int rounds) {
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
      if (sentence.heads()[i] >= 0 && !Tag.of(tags[i]).isPunctuation()) {
        RelationFeatures.of(sentence.forms(), tags, sentence.heads(), i, features);
        learner.score(features, features.length, scores);
        int chosen = Learner.best(scores);
        learner.learn(features, features.length, sentence.relations()[i].ordinal(), chosen);
      }
    }
  }
}
