package org.onrecord.syntax;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.linear.Learner;

/** Teaches a {@link Tagger}. */
final class TaggerTraining {

  private static final int ROW_BITS = 16;
  private static final int PARTS = 5;
  private static final int SHORT_TRAINING = 4;

  private final Learner learner = new Learner(Tag.count(), ROW_BITS);
  private final int[] features = new int[TagFeatures.COUNT];
  private final float[] scores = new float[Tag.count()];

  private TaggerTraining() {}

  static Learner train(List<ParsedSentence> sentences, int rounds) {
    TaggerTraining training = new TaggerTraining();
    for (int round = 0; round < rounds; round++) {
      sentences.forEach(training::learn);
    }
    return training.learner;
  }

  /**
   * The tags of sentences by taggers that did not learn from them, a fifth at a time: a parser has
   * to know the mistakes it will meet.
   */
  static List<int[]> unseen(List<ParsedSentence> sentences) {
    List<Tagger> taggers = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<ParsedSentence> others = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        if (i % PARTS != part) {
          others.add(sentences.get(i));
        }
      }
      taggers.add(new Tagger(train(others, SHORT_TRAINING).weights()));
    }
    List<int[]> tags = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      tags.add(taggers.get(i % PARTS).tags(sentences.get(i).forms()));
    }
    return tags;
  }

  private void learn(ParsedSentence sentence) {
    Forms forms = sentence.forms();
    int[] tags = new int[forms.size];
    for (int i = 0; i < forms.size; i++) {
      if (forms.quoted[i]) {
        tags[i] = Tag.QUOTED.ordinal();
        continue;
      }
      TagFeatures.of(forms, tags, i, features);
      learner.score(features, features.length, scores);
      tags[i] = Learner.best(scores);
      learner.learn(features, features.length, sentence.tags()[i], tags[i]);
    }
  }
}
