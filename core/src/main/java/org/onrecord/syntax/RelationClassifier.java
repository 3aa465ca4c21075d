package org.onrecord.syntax;

import org.onrecord.linear.DenseWeights;

/** Assigns each word its relation to its head. */
final class RelationClassifier {

  private final DenseWeights weights;

  RelationClassifier(DenseWeights weights) {
    this.weights = weights;
  }

  DenseWeights weights() {
    return weights;
  }

  Relation[] relations(EncodedTokens encoded, int[] tags, int[] heads) {
    Relation[] relations = new Relation[encoded.size];
    int[] features = new int[RelationFeatures.COUNT];
    long[] sums = weights.sums();
    for (int i = 0; i < encoded.size; i++) {
      if (heads[i] < 0) {
        relations[i] = Relation.ROOT;
      } else if (PartOfSpeech.of(tags[i]).isPunctuation()) {
        relations[i] = Relation.PUNCTUATION;
      } else {
        RelationFeatures.of(encoded, tags, heads, i, features);
        weights.add(features, RelationFeatures.COUNT, sums);
        relations[i] = Relation.of(weights.best(sums));
      }
    }
    return relations;
  }
}
